// A pair of neighbours that counts two follows is mutual.
CALL gds.graph.filter($name + '-mutual', $name, '*', 'r:NEIGHBOUR AND r.follows > 1.0', {concurrency: $threads})
YIELD relationshipCount
RETURN relationshipCount AS relationships
