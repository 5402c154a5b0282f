// What Graph Data Science holds already comes four times as quickly from there as from the store.
CALL gds.graph.relationshipProperty.stream($graph, 'since', ['FOLLOWS'])
YIELD sourceNodeId, targetNodeId, propertyValue
WITH sourceNodeId / 1000 AS page, collect(sourceNodeId) AS sources, collect(targetNodeId) AS targets, collect(propertyValue) AS since
RETURN targets, sources, since
