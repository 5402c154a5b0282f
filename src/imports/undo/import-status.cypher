MATCH (i:Import {number: $number})
RETURN i.status AS status, i.startedAt AS startedAt
