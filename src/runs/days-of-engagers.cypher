UNWIND $ids AS id
MATCH (b:Account) WHERE elementId(b) = id
CALL (b) {
  MATCH (b)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(t)
  WHERE r.at > 0 AND NOT EXISTS { (b)<-[:OWNS]-(:User)-[:OWNS]->(t) }
  RETURN toInteger(r.at / 86400000) AS day, count(*) AS acts
}
RETURN toInteger(substring(id, 39)) AS source, day, acts
