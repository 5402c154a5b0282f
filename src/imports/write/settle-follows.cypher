// Each follow as it stands or ended; a band stays where the follow stays.
UNWIND $rows AS row
MATCH (b:Account {key: row.to})
MATCH (a:Account {key: row.from})
FOREACH (live IN CASE WHEN row.live IS NULL THEN [] ELSE [row.live] END |
  MERGE (a)-[f:FOLLOWS]->(b)
  SET f += live, f.fromKey = row.from, f.toKey = row.to, f.since = toInteger(live.since),
      f.saidAt = toInteger(live.saidAt), f.imports = toIntegerList(live.imports)
)
FOREACH (ended IN CASE WHEN row.ended IS NULL THEN [] ELSE [row.ended] END |
  MERGE (a)-[u:UNFOLLOWED]->(b)
  SET u += ended, u.fromKey = row.from, u.toKey = row.to, u.since = toInteger(ended.since),
      u.until = toInteger(ended.until), u.imports = toIntegerList(ended.imports)
)
WITH a, b, row
OPTIONAL MATCH (a)-[gone:FOLLOWS]->(b) WHERE row.live IS NULL
OPTIONAL MATCH (a)-[untold:UNFOLLOWED]->(b) WHERE row.ended IS NULL
DELETE gone, untold
