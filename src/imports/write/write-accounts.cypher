// Accounts as files name them; what a later file leaves out stays as it was.
UNWIND $rows AS row
MERGE (a:Account {key: row.key})
ON CREATE SET a.network = row.network
SET a.updatedAt = toInteger($now),
    a.nativeId = coalesce(row.nativeId, a.nativeId),
    a.handle = coalesce(row.handle, a.handle),
    a.handleKey = coalesce(row.handleKey, a.handleKey),
    a.name = coalesce(row.name, a.name)
