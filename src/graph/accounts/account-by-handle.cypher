// Who has the handle now; else, of those who had it, the one that had it last.
OPTIONAL MATCH (now:Account {network: $network, handleKey: $handleKey})
WITH now ORDER BY now.nativeId IS NULL, coalesce(now.updatedAt, 0) DESC, now.key LIMIT 1
CALL (now) {
  WITH now WHERE now IS NULL
  MATCH (:Alias {name: $network + ':@' + $handleKey})<-[k:KNOWN_AS]-(before:Account)
  RETURN before ORDER BY k.until DESC, before.key LIMIT 1
  UNION
  WITH now WHERE now IS NOT NULL
  RETURN now AS before
}
RETURN before {.__PROPERTIES__} AS account
