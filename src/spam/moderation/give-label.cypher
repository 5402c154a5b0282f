// The write to `locked` takes the lock of the account before anything is read: of two decisions one waits, then finds the version moved.
MATCH (a:Account {key: $key})
SET a.locked = true
REMOVE a.locked
WITH a
OPTIONAL MATCH (a)-[:CONTESTED]->(c:Contest {id: $contest})
WITH a, c, coalesce(a.labels, 0) AS version, EXISTS { (a)-[:LABELLED]->(:Label {id: $id}) } AS again
CALL (a, c, version, again) {
  WITH a, c, version WHERE NOT again AND version = $version AND ($contest IS NULL OR c.status = 'OPEN')
  WITH a, c, version,
       coalesce(a.label, CASE WHEN a.run__SLOT__ <= $run THEN a.quality__SLOT__ END, 'INSUFFICIENT_EVIDENCE') AS before
  CREATE (a)-[:LABELLED]->(l:Label {id: $id, version: version + 1, quality: $quality, before: before, reason: $reason,
                                    by: $by, at: $now})
  SET a.label = $quality, a.labels = version + 1, a.print0 = null, a.print1 = null,
      a.judged0 = CASE WHEN a.run0 IS NOT NULL THEN coalesce(a.judged0, a.quality0) END,
      a.judged1 = CASE WHEN a.run1 IS NOT NULL THEN coalesce(a.judged1, a.quality1) END,
      a.quality0 = CASE WHEN a.run0 IS NOT NULL THEN $quality END,
      a.quality1 = CASE WHEN a.run1 IS NOT NULL THEN $quality END,
      a.ranked0 = CASE WHEN $quality = 'SPAM' OR a.frozen0 AND $now - a.clock0 > $longFrozen THEN null ELSE a.score0 END,
      a.ranked1 = CASE WHEN $quality = 'SPAM' OR a.frozen1 AND $now - a.clock1 > $longFrozen THEN null ELSE a.score1 END
  FOREACH (contest IN CASE WHEN c IS NULL THEN [] ELSE [c] END |
    SET contest.status = CASE WHEN before = $quality THEN 'UPHELD' ELSE 'OVERTURNED' END, contest.decidedAt = $now
    CREATE (contest)-[:DECIDED_BY]->(l))
  RETURN count(*) AS given
}
RETURN version + given AS version, again OR given = 1 AS done
