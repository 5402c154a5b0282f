CALL gds.graph.drop($name + '-mutual', false) YIELD graphName
RETURN graphName AS name
