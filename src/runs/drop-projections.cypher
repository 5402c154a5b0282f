CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH $prefix
CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
RETURN dropped
