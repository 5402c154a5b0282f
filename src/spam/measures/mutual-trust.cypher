// SybilRank: a walk over mutual follows that ends early, long before it has mixed through the whole graph.
CALL gds.pageRank.stream($graph, {
  relationshipTypes: ['NEIGHBOUR'], sourceNodes: $seeds, dampingFactor: 0.99, maxIterations: 10, tolerance: 0, concurrency: $threads
})
YIELD nodeId, score WHERE score > 0
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(score) AS values
RETURN ids, values
