MATCH (u:User {slug: $slug})
RETURN u.slug AS slug, [(u)-[:OWNS]->(a:Account) | a.key] AS keys
