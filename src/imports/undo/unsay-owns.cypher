MATCH (u:User) WHERE u.slug IS NOT NULL
CALL (u) {
  MATCH (u)-[o:OWNS|NOT_OWNS]->() WHERE any(line IN o.claims WHERE line STARTS WITH $prefix)
  SET o.claims = [line IN o.claims WHERE NOT line STARTS WITH $prefix]
  WITH o WHERE size(o.claims) = 0
  DELETE o
}
WITH u WHERE any(line IN u.claims WHERE line STARTS WITH $prefix)
SET u.claims = [line IN u.claims WHERE NOT line STARTS WITH $prefix]
FOREACH (_ IN CASE WHEN size(u.claims) = 0 AND NOT EXISTS { (u)-[:OWNS]->() } THEN [1] ELSE [] END |
  SET u.gone = true
)
WITH u, u.slug AS slug, u.claims AS claims, u.gone IS NOT NULL AS gone
CALL (u, gone) {
  WITH u, gone WHERE gone
  OPTIONAL MATCH (point:ScorePoint {of: 'user/' + u.slug}) WHERE point.at IS NOT NULL
  DETACH DELETE point, u
}
WITH slug, claims, gone WHERE NOT gone
RETURN slug, claims
