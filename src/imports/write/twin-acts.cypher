MATCH (twin:Account {key: $twin})-[r:__KIND__]-()
WITH r LIMIT $limit
RETURN elementId(r) AS link, properties(r) AS act
