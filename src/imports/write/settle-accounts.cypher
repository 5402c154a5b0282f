// The lock first, then the look whether anything was added.
UNWIND $rows AS row
MATCH (a:Account {key: row.key})
SET a.claims = coalesce(a.claims, [])
WITH a, row WHERE a.claims = row.held
SET a.claims = row.claims, a += row.values, a.createdAt = toInteger(coalesce(row.values.createdAt, a.createdAt))
