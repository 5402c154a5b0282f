MERGE (t:Token {id: $id})
ON CREATE SET t.name = $name, t.scopes = $scopes, t.hash = $hash, t.createdAt = $now
RETURN t.id AS id
