// Counts of one moment that several imports state are put together where they differ: those rows come back.
UNWIND $rows AS row
MERGE (m:Metric {id: row.id})
ON CREATE SET m.observedAt = toInteger(row.observedAt), m.windowDays = toInteger(row.windowDays), m += row.counts
WITH m, row
OPTIONAL MATCH (a:Account {key: row.account})
OPTIONAL MATCH (p:Post {key: row.post})
WITH m, row, coalesce(a, p) AS owner
MERGE (owner)-[s:STATED]->(m)
SET s.claims = coalesce(s.claims, []) + [line IN row.claims WHERE NOT line IN coalesce(s.claims, [])]
SET m.imports = toIntegerList(coalesce(m.imports, []) + [number IN row.imports WHERE NOT number IN coalesce(m.imports, [])])
WITH m, s, row WHERE size(s.claims) > 1
RETURN m.id AS id, s.claims AS claims
