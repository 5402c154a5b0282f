UNWIND $keys AS key
MATCH (a:Account {key: key})
SET a.spam__SLOT__ = CASE WHEN $spam THEN 1 END
RETURN count(a) AS marked
