MATCH (i:Import {fingerprint: $fingerprint})
RETURN i.number AS number, i.status AS status, i.startedAt AS startedAt ORDER BY number
