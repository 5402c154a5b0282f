UNWIND $rows AS row
MATCH (p:Post {key: row.post})
MATCH (a:Account {key: row.fromKey})
MERGE (a)-[r:__KIND__ {id: row.id}]->(p)
ON CREATE SET r = row, r.at = toInteger(row.at), r.saidAt = toInteger(row.saidAt), r.imports = toIntegerList(row.imports)
