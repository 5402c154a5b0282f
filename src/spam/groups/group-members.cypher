// Touches each member once; whether it follows is looked up in the index.
UNWIND $asks AS ask
CALL (ask) {
  MATCH (g:SpamGroup {id: ask.group})<-[:IN_GROUP]-(b:Account)
  WHERE b.key __BEYOND__ $other AND EXISTS { (b)-[:FOLLOWS]->(:Account {key: ask.to}) }
  WITH b.key AS other ORDER BY other __DIRECTION__ LIMIT $limit
  RETURN other
}
RETURN ask.ask AS ask, other ORDER BY ask, other __DIRECTION__
