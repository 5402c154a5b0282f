// By the handle that they have, and by those that they had.
UNWIND $handles AS handle
OPTIONAL MATCH (twin:Account {key: handle.name})
WITH handle, twin IS NOT NULL AS twin, COLLECT {
  MATCH (a:Account {network: handle.network, handleKey: handle.handleKey}) WHERE a.nativeId IS NOT NULL
  RETURN a
  UNION
  MATCH (:Alias {name: handle.name})<-[:KNOWN_AS]-(a:Account)
  RETURN a
} AS accounts
RETURN handle.name AS name, twin,
       [a IN accounts | {key: a.key, splits: coalesce(a.splits, []),
                         claims: CASE WHEN $whole OR size(accounts) > 1 OR a.splits IS NOT NULL THEN coalesce(a.claims, []) ELSE [] END}] AS found
