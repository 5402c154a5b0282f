// Acts that waited at posts become acts toward the owner under the same ids; what the owner did to the own post goes.
UNWIND $rows AS row
MATCH (p:Post {key: row.key})<-[r:__KIND__]-(a:Account)
WITH row.owner AS toKey, a, r LIMIT $limit
MATCH (owner:Account {key: toKey})
WITH owner, toKey, a, r, properties(r) AS old
DELETE r
WITH owner, toKey, a, old
FOREACH (_ IN CASE WHEN a = owner THEN [] ELSE [1] END |
  CREATE (a)-[new:__KIND__]->(owner)
  SET new = old, new.toKey = toKey
)
RETURN count(*) AS moved
