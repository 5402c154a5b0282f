UNWIND $rows AS row
MERGE (p:Post {key: row.key})
ON CREATE SET p.network = row.network, p.nativeId = row.nativeId
SET p.at = coalesce(toInteger(row.at), p.at),
    p.topics = CASE WHEN size(row.topics) > 0 THEN row.topics ELSE p.topics END
WITH p, row WHERE row.owner IS NOT NULL
MATCH (owner:Account {key: row.owner})
MERGE (owner)-[:POSTED]->(p)
