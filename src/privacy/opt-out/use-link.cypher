MATCH (l:OptOutLink {id: $id})
SET l.usedAt = coalesce(l.usedAt, $now)
RETURN l.usedAt AS usedAt
