// Walks the followers of accounts that are no hubs (the caller sees to it), from the index alone; the order names every key of follows_to.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.since > 0 AND f.fromKey IS NOT NULL
  WITH toInteger(floor(f.since / 86400000.0)) AS day, count(*) AS came ORDER BY day
  RETURN collect({day: day, came: came}) AS days
}
CALL (key) {
  MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.since = 0 AND f.fromKey IS NOT NULL
  RETURN count(*) AS undated
}
RETURN key, days, undated
