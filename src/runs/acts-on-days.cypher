// Touches at most $mostActs acts of each actor; those written last come first.
UNWIND $asks AS ask
MATCH (b:Account {key: ask.key})
CALL (b, ask) {
  MATCH (b)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(t)
  WITH b, ask, r, t LIMIT $mostActs
  WITH b, t, toInteger(r.at / 86400000) AS day, ask
  WHERE day IN ask.days AND NOT EXISTS { (b)<-[:OWNS]-(:User)-[:OWNS]->(t) }
  RETURN day, count(*) AS acts
}
RETURN ask.key AS key, day, acts
