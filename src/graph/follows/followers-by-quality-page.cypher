// Few followers: each one's quality is read. Many: the band on the follow, one seek per band, so that a hub pages as fast.
UNWIND $keys AS key
MATCH (a:Account {key: key})
WITH key, a, COUNT { (a)<-[:FOLLOWS]-() } > $bandsAbove AND a.bandsRun IS NOT NULL AS banded
CALL (key, a, banded) {
  WITH key, a, banded WHERE NOT banded
  MATCH (a)<-[f:FOLLOWS]-(b:Account)
  WHERE CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE 'INSUFFICIENT_EVIDENCE' END IN $qualities
    AND (f.__ORDER__ __BEYOND__ $value OR f.__ORDER__ = $value AND f.fromKey __BEYOND__ $other)
  WITH f ORDER BY f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__ LIMIT $limit
  RETURN f
  UNION ALL
  WITH key, a, banded WHERE banded
  UNWIND $qualities AS band
  CALL (key, band) {
    MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.band = band AND f.__ORDER__ = $value AND f.fromKey __BEYOND__ $other
    WITH f ORDER BY f.toKey __DIRECTION__, f.band __DIRECTION__, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__ LIMIT $limit
    RETURN f
    UNION ALL
    MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.band = band AND f.__ORDER__ __BEYOND__ $value AND f.fromKey IS NOT NULL
    WITH f ORDER BY f.toKey __DIRECTION__, f.band __DIRECTION__, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__ LIMIT $limit
    RETURN f
  }
  RETURN f
}
WITH key, f ORDER BY key, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__
WITH key, collect(f)[..$limit] AS follows
UNWIND follows AS f
WITH key, f, startNode(f) AS b
RETURN key, f.fromKey AS other, f.since AS since, f.precision AS precision, f.source AS source,
       b {.__PROPERTIES__} AS account
