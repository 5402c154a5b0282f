UNWIND $rows AS row
MATCH (a:Account {key: row.key})
SET a += row.properties
SET a.createdAt = toInteger(a.createdAt)
