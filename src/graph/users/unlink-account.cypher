// What imports say stays, under another name, so that the same files say nothing new.
MATCH (a:Account {key: $key})
SET a.locked = true
REMOVE a.locked
WITH a
MATCH (u:User {slug: $slug})-[o:OWNS]->(a)
WITH a, u, o, [line IN coalesce(o.claims, []) WHERE NOT line STARTS WITH $hand] AS said
DELETE o
MERGE (u)-[denied:NOT_OWNS]->(a)
SET denied.claims = said + [$mark]
RETURN u.slug AS slug
