// Touches every kept post of the account: only posts of subjects and posts with counts are kept.
UNWIND $keys AS owner
CALL (owner) {
  MATCH (:Account {key: owner})-[:POSTED]->(p:Post)
  WITH p, coalesce(p.at, 0) AS at
  WHERE at __BEYOND__ $at OR at = $at AND p.key __BEYOND__ $key
  WITH p, at ORDER BY at __DIRECTION__, p.key __DIRECTION__ LIMIT $limit
  RETURN p, at
}
RETURN owner, p.key AS key, p.nativeId AS nativeId, at,
       COLLECT { MATCH (p)-[:STATED]->(m:Metric)
         RETURN m {.observedAt, .likesReceived, .sharesReceived, .repliesReceived, .mentionsReceived}
         ORDER BY m.observedAt DESC LIMIT 1 }[0] AS stated
ORDER BY owner, at __DIRECTION__, key __DIRECTION__
