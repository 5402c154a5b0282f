// Touches at most $mostActs shares and quotes of an account, and as many of its posts; those written last come first.
UNWIND $asks AS ask
MATCH (a:Account {key: ask.key}) WHERE a.run__SLOT__ <= $run
WITH ask, a, a.clock__SLOT__ - $windowMs AS after, a.clock__SLOT__ + ask.intervalMs AS until
CALL (a) {
  OPTIONAL MATCH (a)<-[:OWNS]-(:User)-[:OWNS]->(mine:Account)
  RETURN collect(mine.key) AS others
}
WITH *, others + a.key AS own
CALL (a, after, until) {
  MATCH (a)-[:POSTED]->(p:Post)
  WITH p, after, until LIMIT $mostActs
  RETURN count(CASE WHEN p.at >= after AND p.at <= until THEN 1 END) AS held
}
CALL (a, after, until) {
  MATCH (a)<-[r:SHARE|QUOTE]-(b:Account)
  WITH b, r, after, until LIMIT $mostActs
  WITH b, r, r.at = 0 OR r.at >= after AND r.at <= until AS counts
  RETURN count(*) AS acts, collect(CASE WHEN counts THEN [b, coalesce(r.post, r.id)] END) AS passed
}
CALL (passed) {
  UNWIND passed AS each
  RETURN count(DISTINCT each[1]) AS shared
}
CALL (passed, own) {
  UNWIND passed AS each
  WITH each[0] AS b, count(DISTINCT each[1]) AS posts, own
  WHERE NOT b.key IN own AND NOT (b.run__SLOT__ <= $run AND b.quality__SLOT__ = 'SPAM')
  WITH b, posts ORDER BY b.key
  RETURN collect({key: b.key, posts: posts, followers: COUNT { (b)<-[:FOLLOWS]-() }}) AS sharers
}
RETURN ask.key AS key, own, held, acts, shared, sharers
