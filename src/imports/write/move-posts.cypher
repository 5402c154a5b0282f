MATCH (:Account {key: $twin})-[r:POSTED]->(p:Post)
WITH r, p LIMIT $limit
MATCH (a:Account {key: $key})
MERGE (a)-[:POSTED]->(p)
DELETE r
RETURN count(*) AS moved
