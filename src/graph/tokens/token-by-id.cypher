MATCH (t:Token {id: $id}) WHERE t.revokedAt IS NULL
RETURN t.id AS id, t.hash AS hash, t.scopes AS scopes
