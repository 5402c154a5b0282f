MATCH (a:Account {key: $key})
WHERE size(a.claims) = 0 AND NOT EXISTS { (a)-[r]-() WHERE NOT type(r) IN ['KNOWN_AS', 'IN_GROUP', 'CAME_TO'] }
CALL (a) { MATCH (point:ScorePoint {of: a.key}) WHERE point.at IS NOT NULL DELETE point }
CALL (a) {
  MATCH (a)-[k:KNOWN_AS]->(alias) DELETE k
  WITH DISTINCT alias WHERE NOT EXISTS { (alias)<-[:KNOWN_AS]-() }
  DELETE alias
}
DETACH DELETE a
RETURN true AS dropped
