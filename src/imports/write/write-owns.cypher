UNWIND $rows AS row
MERGE (u:User {slug: row.slug})
SET u.name = row.name, u.updatedAt = toInteger($now)
WITH u, row
MATCH (a:Account {key: row.account})
MERGE (u)-[:OWNS]->(a)
