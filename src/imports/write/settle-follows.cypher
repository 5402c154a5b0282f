// Each follow as it stands or ended; a band stays where the follow stays. One that is there though it did not stand when it was
// read is left as it is and comes back: the locks that a MERGE of a new one takes let nobody else write it in between.
UNWIND $rows AS row
MATCH (b:Account {key: row.to})
MATCH (a:Account {key: row.from})
FOREACH (ended IN CASE WHEN row.ended IS NULL THEN [] ELSE [row.ended] END |
  MERGE (a)-[u:UNFOLLOWED]->(b)
  SET u += ended, u.fromKey = row.from, u.toKey = row.to, u.since = toInteger(ended.since),
      u.until = toInteger(ended.until), u.imports = toIntegerList(ended.imports)
)
FOREACH (live IN CASE WHEN row.live IS NULL THEN [] ELSE [row.live] END |
  MERGE (a)-[new:FOLLOWS]->(b)
  ON CREATE SET new.settled = true
)
WITH a, b, row
OPTIONAL MATCH (a)-[f:FOLLOWS]->(b)
OPTIONAL MATCH (a)-[untold:UNFOLLOWED]->(b) WHERE row.ended IS NULL
WITH row, f, untold, f IS NOT NULL AND NOT row.stood AND f.settled IS NULL AS isOthers
FOREACH (live IN CASE WHEN row.live IS NULL OR isOthers THEN [] ELSE [row.live] END |
  SET f += live, f.fromKey = row.from, f.toKey = row.to, f.since = toInteger(live.since),
      f.saidAt = toInteger(live.saidAt), f.imports = toIntegerList(live.imports), f.settled = null
)
FOREACH (gone IN CASE WHEN row.live IS NULL AND NOT isOthers THEN [f] ELSE [] END | DELETE gone)
DELETE untold
WITH row, isOthers WHERE isOthers
RETURN row.from AS from, row.to AS to
