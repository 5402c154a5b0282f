// FOLLOWS, and NEIGHBOUR the same without direction with their number; each pair of accounts once.
CALL gds.graph.project($name, 'Account', {
  FOLLOWS: {type: 'FOLLOWS', aggregation: 'SINGLE'},
  NEIGHBOUR: {type: 'FOLLOWS', orientation: 'UNDIRECTED', properties: {follows: {property: '*', aggregation: 'COUNT'}}}
})
YIELD nodeCount, relationshipCount
RETURN nodeCount AS nodes, relationshipCount AS relationships
