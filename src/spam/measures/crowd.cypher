// HITS of one iteration from ones: an account's hub value is the sum of the followers of those it follows, up to a factor
// that is the same for all.
CALL gds.hits.stream($graph, {relationshipTypes: ['FOLLOWS'], hitsIterations: 1})
YIELD nodeId, values WHERE values.hub > 0
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(values.hub) AS values
RETURN ids, values
