// Acts on posts keep their ids when the owner's key changes, so old and new cannot stand side by side: one transaction.
UNWIND $ids AS id
MATCH (a:Account)-[r:__KIND__ {id: id}]->(twin:Account) WHERE twin.key = $twin
MATCH (owner:Account {key: $key})
WITH a, owner, r, properties(r) AS old
DELETE r
WITH a, owner, old
CREATE (a)-[new:__KIND__]->(owner)
SET new = old, new.toKey = $key
