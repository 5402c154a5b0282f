// Only follows of hubs have a band; whatever one account follows, in pages.
MATCH (:Account {key: $key})-[f:FOLLOWS]->() WHERE f.band <> $quality
WITH f LIMIT $limit
SET f.band = $quality
RETURN count(f) AS changed
