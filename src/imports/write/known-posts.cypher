UNWIND $keys AS key
MATCH (p:Post {key: key})
OPTIONAL MATCH (owner:Account)-[:POSTED]->(p)
RETURN p.key AS key, min(owner.key) AS owner
