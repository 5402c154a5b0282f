// One round from the accounts judged spam leaves a mark at them and at nobody else: the graph that was projected can be filtered
// by it, and nothing needs to be written or projected again.
CALL gds.pageRank.mutate($name, {
  relationshipTypes: ['FOLLOWS'], sourceNodes: $spam, maxIterations: 1, tolerance: 0, mutateProperty: 'spam',
  concurrency: $threads
})
YIELD nodePropertiesWritten
CALL gds.graph.filter($name + '-real', $name, 'n.spam = 0.0', 'r:FOLLOWS', {concurrency: $threads})
YIELD nodeCount, relationshipCount
RETURN nodeCount AS nodes, relationshipCount AS relationships
