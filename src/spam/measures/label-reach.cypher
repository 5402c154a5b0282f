// Each seed starts with as much as it has mutual follows. Over undirected paths what arrives at an account, divided by its own
// number of them, is then how often a walk that starts there meets the seeds: SybilSCAR's average over neighbours, in six steps.
CALL gds.pageRank.stream($graph, {
  relationshipTypes: ['PAIR'], dampingFactor: 0.85, maxIterations: 6, tolerance: 0,
  sourceNodes: [n IN range(0, size($seeds) - 1) | [$seeds[n], $weights[n]]]
})
YIELD nodeId, score WHERE score > 0
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(score) AS values
RETURN ids, values
