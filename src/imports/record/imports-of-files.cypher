MATCH (i:Import {fingerprint: $fingerprint}) WHERE NOT i.status STARTS WITH 'UNDO'
RETURN i.number AS number, i.status AS status, i.startedAt AS startedAt ORDER BY number
