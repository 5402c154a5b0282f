// Both counts come from the degree store of the node, whatever its size.
UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN key, COUNT { (a)<-[:FOLLOWS]-() } AS followers, COUNT { (a)-[:FOLLOWS]->() } AS following
