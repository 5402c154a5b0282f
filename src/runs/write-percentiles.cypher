UNWIND $rows AS row
MATCH (a:Account {key: row.key})
SET a.percentile__SLOT__ = row.percentile
RETURN count(a) AS written
