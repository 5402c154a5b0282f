MATCH (u:User {slug: $slug})-[:OWNS]->(own:Account)-[s:SAME_OWNER]-(other:Account)
WHERE NOT EXISTS { (:User)-[:OWNS]->(other) }
  AND NOT EXISTS { (u)-[denied:NOT_OWNS]->(other) WHERE any(line IN denied.claims WHERE line STARTS WITH $hand) }
WITH other.key AS key, own.key AS own, startNode(s) = own AS isSaidByOwn ORDER BY key, isSaidByOwn DESC, own
WITH key, collect({own: own, isSaidByOwn: isSaidByOwn})[0] AS reason
RETURN key, reason.own AS own, reason.isSaidByOwn AS isSaidByOwn
ORDER BY key LIMIT $limit
