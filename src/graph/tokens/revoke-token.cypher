MATCH (t:Token {id: $id})
SET t.revokedAt = coalesce(t.revokedAt, $now), t.hash = ''
RETURN t.id AS id, t.name AS name
