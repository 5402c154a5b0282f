// Touches every act toward the account, since acts have no index by receiver.
UNWIND $asks AS ask
CALL (ask) {
  MATCH (:Account {key: ask.key})<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(:Account)
  WHERE ($kinds IS NULL OR type(r) IN $kinds) AND (ask.from IS NULL OR r.fromKey IN ask.from)
    AND (ask.after IS NULL OR r.at >= ask.after OR $undated AND r.at = 0) AND (ask.until IS NULL OR r.at < ask.until)
    AND (ask.learned IS NULL OR head(r.imports) > ask.learned)
    AND (r.at __BEYOND__ $at OR r.at = $at AND r.id __BEYOND__ $id)
  WITH r ORDER BY r.at __DIRECTION__, r.id __DIRECTION__ LIMIT $limit
  RETURN r
}
RETURN ask.id AS ask, r.id AS id, type(r) AS kind, r.fromKey AS from, r.toKey AS to, r.at AS at, r.precision AS precision,
       r.of AS of, r.post AS post, r.topic AS topic, r.list AS list, r.source AS source
ORDER BY ask, at __DIRECTION__, id __DIRECTION__
