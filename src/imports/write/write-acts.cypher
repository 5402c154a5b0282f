// MERGE by the unique id is an index seek; a retried transaction writes nothing twice.
UNWIND $rows AS row
MATCH (b:Account {key: row.toKey})
MATCH (a:Account {key: row.fromKey})
MERGE (a)-[r:__KIND__ {id: row.id}]->(b)
ON CREATE SET r = row, r.at = toInteger(row.at), r.saidAt = toInteger(row.saidAt), r.imports = toIntegerList(row.imports)
