// Accounts with their mark of this slot: 1 where judged spam.
CALL gds.graph.project($name, {Account: {properties: {spam: {property: 'spam__SLOT__', defaultValue: 0}}}}, {
  FOLLOWS: {type: 'FOLLOWS', aggregation: 'SINGLE'}
})
YIELD graphName
CALL gds.graph.filter($name + '-real', graphName, 'n.spam = 0', '*')
YIELD nodeCount, relationshipCount
RETURN nodeCount AS nodes, relationshipCount AS relationships
