MATCH (e:Erasure {id: $id})
SET e.doneAt = coalesce(e.doneAt, $at)
WITH e
OPTIONAL MATCH (e)-[:ERASES]->(x)
DETACH DELETE x
RETURN count(*) AS ended
