UNWIND $keys AS owner
MATCH (a:Account {key: owner})
RETURN owner, COUNT { (a)-[:POSTED]->(:Post) } AS posts
