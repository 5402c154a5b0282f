MATCH (twin:Account {key: $twin})-[r:__KIND__|TAKEN_BACK]-() WHERE coalesce(r.kind, '__KIND__') = '__KIND__'
WITH r LIMIT $limit
RETURN elementId(r) AS link, r.id AS id
