CALL gds.degree.stream($graph, {relationshipTypes: ['NEIGHBOUR']})
YIELD nodeId, score WHERE score > 0
WITH nodeId / 10000 AS page, collect(nodeId) AS ids, collect(score) AS values
RETURN ids, values
