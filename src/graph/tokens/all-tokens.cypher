MATCH (t:Token) WHERE t.id IS NOT NULL
RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt, t.revokedAt AS revokedAt
ORDER BY createdAt, id
