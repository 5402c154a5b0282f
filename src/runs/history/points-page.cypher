// The index of points gives the order; runs after the current one are not published, rescores before it are obsolete.
UNWIND $of AS of
CALL (of) {
  MATCH (p:ScorePoint) WHERE p.of = of AND p.at __BEYOND__ $at AND p.run <= $run AND (p.interim IS NULL OR p.run = $run)
  WITH p ORDER BY p.of __DIRECTION__, p.at __DIRECTION__ LIMIT $limit
  RETURN p
}
RETURN of, p.run AS run, p.at AS at, p.value AS value, p.model AS model, p.ledger AS ledger, p.card AS card,
       p.interim IS NOT NULL AS interim
ORDER BY of, at __DIRECTION__
