UNWIND $rows AS row
OPTIONAL MATCH (gone:GonePost {key: row.post})
FOREACH (_ IN CASE WHEN gone IS NULL THEN [1] ELSE [] END |
  MERGE (p:Post {key: row.post})
  ON CREATE SET p.network = row.network, p.nativeId = row.nativeId, p.claims = []
)
WITH row, gone
OPTIONAL MATCH (p:Post {key: row.post})
WITH row, coalesce(gone, p) AS target
CALL (row, target) {
  MATCH (a:Account)-[r:__KIND__ {id: row.id}]->(:Account)
  WITH row, target, a, r, properties(r) AS old
  DELETE r
  WITH target, a, old
  CREATE (a)-[new:__KIND__]->(target)
  SET new = old
  REMOVE new.toKey
}
CALL (row, target) {
  MATCH (a:Account)-[t:TAKEN_BACK {id: row.id}]->(:Account)
  WITH row, target, a, t, properties(t) AS old
  DELETE t
  WITH target, a, old
  CREATE (a)-[new:TAKEN_BACK]->(target)
  SET new = old
  REMOVE new.toKey
}
