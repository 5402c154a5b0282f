// Touches at most $mostActs acts of an account in one direction; those written last come first.
UNWIND $asks AS ask
MATCH (a:Account {key: ask.key}) WHERE a.run__SLOT__ <= $run
WITH a, a.clock__SLOT__ AS clock, a.clock__SLOT__ + ask.intervalMs AS until
CALL (a, clock, until) {
  MATCH (a)__ACT__(b:Account)
  WITH a, clock, until, r, b LIMIT $mostActs
  WHERE r.at = 0 OR r.at >= clock - $windowMs AND r.at <= until
  WITH a, clock, b, [type(r), r.at] AS act,
       CASE WHEN type(r) IN $strong THEN 1.0 ELSE $weak END AS worth,
       CASE WHEN r.at = 0 THEN 1.0 WHEN r.at >= clock THEN 1.0 ELSE 2.0 ^ ((r.at - clock) / $halfLifeMs) END AS fresh
  WITH a, clock, b, collect(act) AS acts, sum(worth) AS worth, sum(worth * fresh) AS fresh
  WITH a, b, clock, acts, worth, fresh,
       CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE 'INSUFFICIENT_EVIDENCE' END AS quality,
       CASE WHEN b.run__SLOT__ <= $run THEN b.standing__SLOT__ ELSE 0.0 END AS standing
  WHERE b <> a AND quality <> 'SPAM' AND NOT EXISTS { (a)<-[:OWNS]-(:User)-[:OWNS]->(b) }
  ORDER BY (0.3 * worth + 0.7 * fresh * (0.5 + 0.5 * __STANDING__)) * __QUALITY__ DESC, b.key LIMIT $candidates
  RETURN b.key AS other, quality, standing, acts
}
RETURN a.key AS key, clock, until, a.quality__SLOT__ AS ownQuality, a.standing__SLOT__ AS ownStanding, other, quality, standing, acts
