UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN key, COUNT { (a)<-[:FOLLOWS]-() } AS followers, CASE WHEN a.run__SLOT__ <= $run THEN a.growth__SLOT__ END AS growth
