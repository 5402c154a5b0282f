// A retry of the same call finds its own user; any other call finds the slug taken.
MERGE (u:User {slug: $slug})
ON CREATE SET u.name = $name, u.updatedAt = $now, u.made = $id
RETURN coalesce(u.made = $id, false) AS created, u.name AS name
