UNWIND $ids AS id
MATCH (b:Account) WHERE elementId(b) = id
CALL (b) {
  MATCH (b)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->(t)
  WHERE r.at > 0 AND NOT CASE WHEN b.key IN $own OR b.key IN $apart
    THEN b.key IN $own AND coalesce(t.key IN $own, false)
    ELSE EXISTS { (b)<-[:OWNS]-(:User)-[:OWNS]->(t) } END
  RETURN toInteger(r.at / 86400000) AS day, count(*) AS acts
}
RETURN toInteger(substring(id, 39)) AS source, day, acts
