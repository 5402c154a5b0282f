UNWIND $rows AS row
MATCH (a:Account {key: row.key})
CALL (a, row) {
  MATCH (a)-[k:KNOWN_AS]->(alias:Alias) WHERE NOT alias.name IN row.names
  DELETE k
  WITH DISTINCT alias WHERE NOT EXISTS { (alias)<-[:KNOWN_AS]-() }
  DELETE alias
}
UNWIND row.aliases AS had
MERGE (alias:Alias {name: had.name})
MERGE (a)-[k:KNOWN_AS]->(alias)
SET k.from = toInteger(had.from), k.until = toInteger(had.until)
