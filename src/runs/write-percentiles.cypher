// The internal id is three times quicker than the key; the key is checked since ids of deleted nodes are given again.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.id AND a.key = row.key
SET a.percentile__SLOT__ = row.percentile
RETURN count(a) AS written
