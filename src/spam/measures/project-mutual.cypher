// Follows without direction, counted: a pair that counts two follows is mutual. The wider projection is dropped at once.
CALL gds.graph.project($name + '-pairs', 'Account', {
  PAIR: {type: 'FOLLOWS', orientation: 'UNDIRECTED', properties: {follows: {property: '*', aggregation: 'COUNT'}}}
})
YIELD graphName
CALL gds.graph.filter($name + '-mutual', graphName, '*', 'r.follows > 1.0')
YIELD relationshipCount
CALL gds.graph.drop(graphName) YIELD graphName AS dropped
RETURN relationshipCount AS relationships
