// All that the account follows and acted toward, each account followed with its number of followers. Bounded: who does more than $most has no row.
UNWIND $keys AS key
MATCH (a:Account {key: key})
WITH a, key, COUNT { (a)-[:FOLLOWS]->() } + COUNT { (a)-[:LIKE]->() } + COUNT { (a)-[:SHARE]->() } + COUNT { (a)-[:QUOTE]->() } + COUNT { (a)-[:REPLY]->() }
     + COUNT { (a)-[:MENTION]->() } + COUNT { (a)-[:LIST]->() } + COUNT { (a)-[:ENDORSE]->() } + COUNT { (a)-[:LINK]->() } AS outgoing
WHERE outgoing <= $most
CALL (a) {
  MATCH (a)-[f:FOLLOWS]->(b:Account) WHERE b <> a
  RETURN collect(id(b)) AS followed, sum(COUNT { (b)<-[:FOLLOWS]-() }) AS crowd,
         sum(CASE WHEN f.since > 0 THEN 1 ELSE 0 END) AS dated
}
CALL (a) {
  MATCH (a)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(b:Account) WHERE b <> a
  WITH type(r) AS kind, collect(DISTINCT id(b)) AS targets
  RETURN collect({kind: kind, targets: targets}) AS acts
}
CALL (a) {
  MATCH (a)-[:IN_GROUP]->(g:SpamGroup) WHERE g.run = $run
  WITH g.kind AS kind, max(g.size) AS size
  RETURN collect({kind: kind, size: size}) AS groups
}
RETURN key, followed, crowd, dated, acts, groups
