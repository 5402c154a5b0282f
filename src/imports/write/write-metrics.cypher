UNWIND $rows AS row
MERGE (m:Metric {id: row.id})
SET m.observedAt = toInteger(row.observedAt), m.windowDays = toInteger(row.windowDays), m += row.counts
WITH m, row
OPTIONAL MATCH (a:Account {key: row.account})
OPTIONAL MATCH (p:Post {key: row.post})
WITH m, coalesce(a, p) AS owner
MERGE (owner)-[:STATED]->(m)
