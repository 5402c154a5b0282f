// The index is over all three.
MATCH (c:Contest) WHERE c.status = 'OPEN' AND c.openedAt IS NOT NULL AND c.id IS NOT NULL
RETURN count(c) AS open
