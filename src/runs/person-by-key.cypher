MATCH (a:Account {key: $key})
OPTIONAL MATCH (u:User)-[:OWNS]->(a)
WITH a, u ORDER BY u.slug LIMIT 1
RETURN u.slug AS slug, CASE WHEN u IS NULL THEN [a.key] ELSE [(u)-[:OWNS]->(b:Account) | b.key] END AS keys
