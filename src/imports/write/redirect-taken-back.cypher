// As with acts that stand: old and new cannot stand side by side under one id.
UNWIND $ids AS id
MATCH (a:Account)-[t:TAKEN_BACK {id: id}]->(twin:Account) WHERE twin.key = $twin
MATCH (owner:Account {key: $key})
WITH a, owner, t, properties(t) AS old
DELETE t
WITH a, owner, old
CREATE (a)-[new:TAKEN_BACK]->(owner)
SET new = old, new.toKey = $key
