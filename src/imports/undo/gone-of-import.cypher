MATCH (g:Gone) WHERE g.name IS NOT NULL AND any(line IN g.undoings WHERE line STARTS WITH $prefix)
RETURN g.name AS name, g.undoings AS undoings
