MATCH (twin:Account {key: $twin})-[f:FOLLOWS|UNFOLLOWED]-()
WITH f LIMIT $limit
RETURN elementId(f) AS link, f.fromKey AS from, f.toKey AS to
