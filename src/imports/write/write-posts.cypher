// The earliest time and the topics of all files.
UNWIND $rows AS row
MERGE (p:Post {key: row.key})
ON CREATE SET p.network = row.network, p.nativeId = row.nativeId
SET p.claims = coalesce(p.claims, []) + [line IN row.claims WHERE NOT line IN coalesce(p.claims, [])],
    p.at = CASE WHEN row.at IS NULL OR p.at < row.at THEN p.at ELSE toInteger(row.at) END,
    p.topics = CASE WHEN size(row.topics) = 0 THEN p.topics ELSE
      COLLECT { UNWIND coalesce(p.topics, []) + row.topics AS topic RETURN DISTINCT topic ORDER BY topic } END
WITH p, row WHERE row.owner IS NOT NULL
MATCH (owner:Account {key: row.owner})
MERGE (owner)-[o:POSTED]->(p)
SET o.claims = coalesce(o.claims, []) + [line IN row.marks WHERE NOT line IN coalesce(o.claims, [])]
