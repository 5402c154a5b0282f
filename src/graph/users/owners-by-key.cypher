UNWIND $keys AS key
MATCH (u:User)-[:OWNS]->(:Account {key: key})
RETURN key, min(u.slug) AS slug
