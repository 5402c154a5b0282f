MATCH (a:Account {key: $key})-[r:POSTED|OWNS|NOT_OWNS|SAME_OWNER|STATED]-(other)
WHERE any(line IN r.claims WHERE line CONTAINS $quoted)
WITH a, r, other, coalesce(other.key, other.slug, other.id) AS name WHERE name IS NOT NULL
RETURN type(r) AS type, startNode(r) = a AS out, name AS other, r.claims AS claims, other.observedAt AS observedAt, other.windowDays AS windowDays
