// Bounded: no more than 20,000 relationships of the account are looked at.
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Account {key: key})
  MATCH __PATTERN__
  WITH a, b LIMIT 20000
  WITH a, b WHERE b.key __BEYOND__ $other AND __TEST__
  WITH DISTINCT b.key AS other ORDER BY other __DIRECTION__ LIMIT $limit
  RETURN other
}
RETURN key, other ORDER BY key, other __DIRECTION__
