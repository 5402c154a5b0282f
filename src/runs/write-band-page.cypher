MATCH (a:Account {key: $key})<-[f:FOLLOWS]-(b:Account)
WHERE b.run__SLOT__ <= $run AND (f.band IS NULL OR f.band <> b.quality__SLOT__)
WITH f, b LIMIT $limit
SET f.band = b.quality__SLOT__
RETURN count(f) AS changed
