MATCH (a:Account) WHERE a.key IS NOT NULL AND size(a.claims) = 0 AND NOT EXISTS { (a)-[r]-() WHERE NOT type(r) IN ['KNOWN_AS', 'IN_GROUP', 'CAME_TO'] }
WITH a LIMIT $limit
CALL (a) { MATCH (point:ScorePoint {of: a.key}) WHERE point.at IS NOT NULL DELETE point }
DETACH DELETE a
RETURN count(*) AS dropped
