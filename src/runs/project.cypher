// FOLLOWS with their times, NEIGHBOUR the same without direction with their number, and every kind of act; each pair of accounts once
// per kind.
CALL gds.graph.project($name, 'Account', {
  FOLLOWS: {type: 'FOLLOWS', aggregation: 'SINGLE', properties: {since: {property: 'since', defaultValue: 0}}},
  NEIGHBOUR: {type: 'FOLLOWS', orientation: 'UNDIRECTED', properties: {follows: {property: '*', aggregation: 'COUNT'}}},
  LIKE: {type: 'LIKE', aggregation: 'SINGLE'},
  SHARE: {type: 'SHARE', aggregation: 'SINGLE'},
  QUOTE: {type: 'QUOTE', aggregation: 'SINGLE'},
  REPLY: {type: 'REPLY', aggregation: 'SINGLE'},
  MENTION: {type: 'MENTION', aggregation: 'SINGLE'},
  LIST: {type: 'LIST', aggregation: 'SINGLE'},
  ENDORSE: {type: 'ENDORSE', aggregation: 'SINGLE'},
  LINK: {type: 'LINK', aggregation: 'SINGLE'}
})
YIELD nodeCount, relationshipCount
RETURN nodeCount AS nodes, relationshipCount AS relationships
