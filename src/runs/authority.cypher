// A fixed number of iterations, so that the result does not depend on the order of the nodes.
CALL gds.pageRank.stream($graph, {
  relationshipTypes: ['FOLLOWS'], dampingFactor: 0.85, maxIterations: 20, tolerance: 0, concurrency: $threads
})
YIELD nodeId, score
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(score) AS values
RETURN ids, values
