UNWIND $keys AS key
CALL (key) {
  MATCH (a:Account {key: key})
  MATCH __PATTERN__
  WITH a, b LIMIT 20000
  WITH a, b WHERE __TEST__
  RETURN count(DISTINCT b) AS witnesses
}
RETURN key, witnesses
