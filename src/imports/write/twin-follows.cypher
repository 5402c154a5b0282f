MATCH (twin:Account {key: $twin})-[f:FOLLOWS]-()
WITH f LIMIT $limit
RETURN elementId(f) AS link, f.fromKey AS fromKey, f.toKey AS toKey, f.since AS since, f.precision AS precision, f.source AS source
