// Touches everything the account follows.
UNWIND $keys AS key
MATCH (:Account {key: key})-[f:FOLLOWS]->(b:Account)
WHERE CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE 'INSUFFICIENT_EVIDENCE' END IN $qualities
RETURN key, count(f) AS following
