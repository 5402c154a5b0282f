// Between the same nodes as the act; one whose account or post is not there is not kept.
UNWIND $rows AS row
OPTIONAL MATCH ()-[held:TAKEN_BACK {id: row.id}]->()
FOREACH (t IN CASE WHEN held IS NULL THEN [] ELSE [held] END |
  SET t = row, t.at = toInteger(row.at), t.until = toInteger(row.until)
)
WITH row WHERE held IS NULL
MATCH (a:Account {key: row.fromKey})
OPTIONAL MATCH (b:Account {key: row.toKey})
OPTIONAL MATCH (p:Post {key: row.post})
WITH row, a, coalesce(b, p) AS target WHERE target IS NOT NULL
MERGE (a)-[t:TAKEN_BACK {id: row.id}]->(target)
SET t = row, t.at = toInteger(row.at), t.until = toInteger(row.until)
