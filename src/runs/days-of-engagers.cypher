// Acts toward accounts of the same user are one's own business; of most engagers there are no others to ask about.
// Whoever did more than $most has no row.
UNWIND $ids AS id
MATCH (b:Account) WHERE id(b) = id
WITH id, b WHERE COUNT { (b)-[:LIKE]->() } + COUNT { (b)-[:SHARE]->() } + COUNT { (b)-[:QUOTE]->() } + COUNT { (b)-[:REPLY]->() } + COUNT { (b)-[:MENTION]->() }
     + COUNT { (b)-[:LIST]->() } + COUNT { (b)-[:ENDORSE]->() } + COUNT { (b)-[:LINK]->() } <= $most
WITH id, b, CASE WHEN b.key IN $own THEN $own WHEN b.key IN $apart THEN []
                 ELSE [(b)<-[:OWNS]-(:User)-[:OWNS]->(same:Account) | same.key] END AS mine
CALL (b, mine) {
  MATCH (b)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(t)
  WHERE r.at > 0 AND (size(mine) = 0 OR NOT coalesce(t.key IN mine, false))
  WITH toInteger(r.at / 86400000) AS day, count(*) AS acts
  RETURN collect(day) AS days, collect(acts) AS counts
}
RETURN id AS source, days, counts
