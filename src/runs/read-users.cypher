MATCH (u:User) WHERE u.slug IS NOT NULL
WITH u ORDER BY u.slug
RETURN u.slug AS slug, [(u)-[:OWNS]->(a:Account) | a.key] AS accounts,
       CASE WHEN u.run__OTHER_SLOT__ = $past AND u.owned__OTHER_SLOT__ IS NOT NULL THEN
         {score: coalesce(u.interim__OTHER_SLOT__, u.score__OTHER_SLOT__), accounts: u.owned__OTHER_SLOT__} END AS past
