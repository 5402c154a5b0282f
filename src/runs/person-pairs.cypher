// Who does more than $most has no row. Of what others did to the account only echoes are walked, a kind at a time; the rest is looked up for whom it follows and talked to.
UNWIND $keys AS key
MATCH (a:Account {key: key})
WITH a, key, COUNT { (a)-[:FOLLOWS]->() } + COUNT { (a)-[:LIKE]->() } + COUNT { (a)-[:SHARE]->() } + COUNT { (a)-[:QUOTE]->() } + COUNT { (a)-[:REPLY]->() }
     + COUNT { (a)-[:MENTION]->() } + COUNT { (a)-[:LIST]->() } + COUNT { (a)-[:ENDORSE]->() } + COUNT { (a)-[:LINK]->() } AS outgoing
WHERE outgoing <= $most
CALL (a) {
  MATCH (a)-[f:FOLLOWS]->(b:Account) WHERE b <> a
  RETURN count(b) AS following, sum(COUNT { (b)<-[:FOLLOWS]-() }) AS crowd,
         sum(CASE WHEN f.since > 0 THEN 1 ELSE 0 END) AS dated,
         sum(CASE WHEN EXISTS { ()-[back:FOLLOWS]->() WHERE back.toKey = a.key AND back.fromKey = b.key } THEN 1 ELSE 0 END) AS mutual
}
CALL (a) {
  MATCH (a)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(b:Account) WHERE b <> a
  WITH DISTINCT type(r) AS kind, b
  RETURN count(b) AS acts
}
CALL (a, acts) {
  MATCH (a)-[:__TALKING__]->(b:Account) WHERE acts >= $enough AND b <> a
  WITH DISTINCT a, b
  RETURN count(b) AS talkedTo, sum(CASE WHEN EXISTS { (b)-[:__TALKING__]->(a) } THEN 1 ELSE 0 END) AS answeredBy
}
CALL (a) {
  __ECHOES__
}
WITH a, key, following, crowd, dated, mutual, acts, talkedTo, answeredBy, sum(actors) AS echoes
CALL (a) {
  MATCH (a)-[:IN_GROUP]->(g:SpamGroup) WHERE g.run = $run
  WITH g.kind AS kind, max(g.size) AS size
  RETURN collect({kind: kind, size: size}) AS groups
}
RETURN key, following, COUNT { (a)<-[:FOLLOWS]-() } AS followers, mutual, crowd, dated, echoes, acts, talkedTo, answeredBy, groups
