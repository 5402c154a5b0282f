UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a.key AS key
