// Accounts as files name them. The lock comes first, so that no line said at the same time gets lost.
UNWIND $rows AS row
MERGE (a:Account {key: row.key})
ON CREATE SET a.network = row.network, a.nativeId = row.nativeId, a.claims = [], a += row.values
SET a.updatedAt = toInteger($now), a.createdAt = toInteger(a.createdAt)
WITH a, row, a.claims IS NULL AS foreign, coalesce(a.claims, []) AS held
SET a.claims = held + [line IN row.claims WHERE NOT line IN held]
WITH a, row, foreign WHERE foreign OR size(a.claims) > size(row.claims)
RETURN a.key AS key, a.claims AS claims, coalesce(a.splits, []) AS splits
