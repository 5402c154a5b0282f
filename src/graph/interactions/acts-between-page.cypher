// Walks from the end that has fewer acts.
UNWIND $asks AS ask
CALL (ask) {
  MATCH (:Account {key: ask.from})-[r:LIKE|SHARE|QUOTE|REPLY|MENTION]->(:Account {key: ask.to})
  WHERE (r.at = 0 OR r.at >= ask.after AND r.at <= ask.until)
    AND (r.at __BEYOND__ $at OR r.at = $at AND r.id __BEYOND__ $id)
  WITH r ORDER BY r.at __DIRECTION__, r.id __DIRECTION__ LIMIT $limit
  RETURN r
}
RETURN ask.id AS ask, r.id AS id, type(r) AS kind, r.fromKey AS from, r.toKey AS to, r.at AS at, r.precision AS precision,
       r.of AS of, r.post AS post, r.topic AS topic, r.list AS list, r.source AS source
ORDER BY ask, at __DIRECTION__, id __DIRECTION__
