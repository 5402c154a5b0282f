// The same for acts on the posts that were taken back.
UNWIND $rows AS row
MATCH (p:Post {key: row.key})<-[t:TAKEN_BACK]-(a:Account)
WITH row.owner AS toKey, a, t LIMIT $limit
MATCH (owner:Account {key: toKey})
WITH owner, toKey, a, t, properties(t) AS old
DELETE t
WITH owner, toKey, a, old
FOREACH (_ IN CASE WHEN a = owner THEN [] ELSE [1] END |
  CREATE (a)-[new:TAKEN_BACK]->(owner)
  SET new = old, new.toKey = toKey
)
RETURN count(*) AS moved
