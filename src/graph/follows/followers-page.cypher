// Constant time on hubs: the keys stand on the relationship, the order names every key of follows_to, two seeks replace an OR.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.__ORDER__ = $value AND f.fromKey __BEYOND__ $other
  WITH f ORDER BY f.toKey __DIRECTION__, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__ LIMIT $limit
  RETURN f
  UNION ALL
  MATCH ()-[f:FOLLOWS]->() WHERE f.toKey = key AND f.__ORDER__ __BEYOND__ $value AND f.fromKey IS NOT NULL
  WITH f ORDER BY f.toKey __DIRECTION__, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__ LIMIT $limit
  RETURN f
}
WITH key, f ORDER BY key, f.__ORDER__ __DIRECTION__, f.fromKey __DIRECTION__
WITH key, collect(f)[..$limit] AS follows
UNWIND follows AS f
WITH key, f, startNode(f) AS b
RETURN key, f.fromKey AS other, f.since AS since, f.precision AS precision, f.source AS source,
       b {.__PROPERTIES__} AS account
