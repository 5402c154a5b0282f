// Locked first, so that of two contests at once one finds the other.
MATCH (a:Account {key: $key})
SET a.locked = true
REMOVE a.locked
WITH a
WITH a, EXISTS { (a)-[:CONTESTED]->(:Contest {id: $id}) } AS again,
     EXISTS { (a)-[:CONTESTED]->(:Contest {status: 'OPEN'}) } AS open,
     COUNT { (a)-[:CONTESTED]->(c:Contest) WHERE c.openedAt > $since } AS recent
CALL (a, again, open, recent) {
  WITH a WHERE NOT again AND NOT open AND recent < $most
  CREATE (a)-[:CONTESTED]->(:Contest {
    id: $id, status: 'OPEN', reason: $reason, openedAt: $now,
    quality: coalesce(a.label, CASE WHEN a.run__SLOT__ <= $run THEN a.quality__SLOT__ END, 'INSUFFICIENT_EVIDENCE')})
  RETURN count(*) AS opened
}
RETURN again OR opened = 1 AS done, open, coalesce(a.labels, 0) AS version
