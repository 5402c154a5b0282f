// Last step: owners, sources and whatever the twin has that the account lacks.
MATCH (twin:Account {key: $twin})
MATCH (a:Account {key: $key})
CALL (twin, a) { MATCH (u:User)-[o:OWNS]->(twin) MERGE (u)-[:OWNS]->(a) }
CALL (twin, a) {
  MATCH (twin)-[s:SAME_OWNER]->(other) WHERE other <> a
  MERGE (a)-[new:SAME_OWNER]->(other) ON CREATE SET new = properties(s)
}
CALL (twin, a) {
  MATCH (other)-[s:SAME_OWNER]->(twin) WHERE other <> a
  MERGE (other)-[new:SAME_OWNER]->(a) ON CREATE SET new = properties(s)
}
CALL (twin) { MATCH (s:Source {subject: twin.key}) SET s.subject = $key }
CALL (twin) { MATCH (twin)-[:STATED]->(m:Metric) DETACH DELETE m }
WITH twin, a, properties(twin) AS lacking, properties(a) AS own
DETACH DELETE twin
SET a += lacking
SET a += own
