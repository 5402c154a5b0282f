UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a {.__PROPERTIES__} AS account
