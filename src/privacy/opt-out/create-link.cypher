OPTIONAL MATCH (a:Account {key: $key})
OPTIONAL MATCH (u:User {slug: $slug})
WITH coalesce(u, a) AS who WHERE who IS NOT NULL
MERGE (l:OptOutLink {id: $id})
ON CREATE SET l.issuedAt = $now, l.expiresAt = $expiresAt
MERGE (l)-[:OPTS_OUT]->(who)
RETURN l.id AS id
