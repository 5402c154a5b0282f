MATCH (p:Post) WHERE p.key IS NOT NULL AND size(coalesce(p.claims, [])) = 0 AND NOT EXISTS { (p)-[:STATED]->() }
  AND NOT EXISTS { (p)<-[r]-() WHERE type(r) <> 'POSTED' }
WITH p LIMIT $limit
DETACH DELETE p
RETURN count(*) AS dropped
