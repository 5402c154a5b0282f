// Touches every follower, as what an import said has no index by account.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Account {key: key})<-[f:FOLLOWS]-(:Account)
  WHERE head(f.imports) > $learned AND (f.since < $since OR f.since = $since AND f.fromKey < $other)
  WITH f ORDER BY f.since DESC, f.fromKey DESC LIMIT $limit
  RETURN f
}
RETURN key, f.fromKey AS other, f.since AS since, f.precision AS precision, f.source AS source
ORDER BY key, since DESC, other DESC
