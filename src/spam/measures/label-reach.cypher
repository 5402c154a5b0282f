// A walk of six steps at most over mutual follows; SybilSCAR takes about as many.
CALL gds.pageRank.stream($graph, {
  relationshipTypes: ['NEIGHBOUR'], sourceNodes: $seeds, dampingFactor: 0.85, maxIterations: 6, tolerance: 0, concurrency: $threads
})
YIELD nodeId, score WHERE score > 0
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(score) AS values
RETURN ids, values
