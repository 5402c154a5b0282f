// Touches everything the account follows: what one account follows stays in the thousands.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Account {key: key})-[f:FOLLOWS]->(b:Account)
  WHERE ($qualities IS NULL OR CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE 'INSUFFICIENT_EVIDENCE' END IN $qualities)
    AND (f.__ORDER__ __BEYOND__ $value OR f.__ORDER__ = $value AND f.toKey __BEYOND__ $other)
  WITH f, b ORDER BY f.__ORDER__ __DIRECTION__, f.toKey __DIRECTION__ LIMIT $limit
  RETURN f, b
}
RETURN key, f.toKey AS other, f.since AS since, f.precision AS precision, f.source AS source, f.__ORDER__ AS by,
       b {.__PROPERTIES__} AS account
ORDER BY key, by __DIRECTION__, other __DIRECTION__
