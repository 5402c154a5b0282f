MATCH (p:Post) WHERE p.key IS NOT NULL
CALL (p) {
  MATCH (p)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(b:Account)
  WHERE r.at > 0
  RETURN collect(toInteger(substring(elementId(b), 39))) AS sources, collect(r.at) AS at
}
WITH sources, at WHERE size(sources) > 0
RETURN sources, at
