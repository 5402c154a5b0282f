// One row per account followed, as its followers come together in a file's order or after sorting.
UNWIND $rows AS row
MATCH (b:Account {key: row.to})
UNWIND row.from AS follow
MATCH (a:Account {key: follow[0]})
MERGE (a)-[f:FOLLOWS]->(b)
ON CREATE SET f = {fromKey: follow[0], toKey: row.to, since: toInteger(follow[1]), precision: follow[2], source: row.source}
WITH f, follow, row.source AS source
WHERE f.since <> follow[1] OR f.precision <> follow[2] OR f.source <> source
RETURN count(*) AS differing
