MATCH (u:User) WHERE u.slug IS NOT NULL
WITH u ORDER BY u.slug
RETURN u.slug AS slug, [(u)-[:OWNS]->(a:Account) | a.key] AS accounts
