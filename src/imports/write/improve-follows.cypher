// Of two statements of one follow the one with the more exact time stands, then the earlier, then the lesser source: the
// same in any order of import.
UNWIND $rows AS row
MATCH (b:Account {key: row.to})
UNWIND row.from AS follow
MATCH (a:Account {key: follow[0]})
MATCH (a)-[f:FOLLOWS]->(b)
WITH f, follow, row.source AS source,
     CASE f.precision WHEN 'second' THEN 0 WHEN 'day' THEN 1 ELSE 2 END AS held,
     CASE follow[2] WHEN 'second' THEN 0 WHEN 'day' THEN 1 ELSE 2 END AS told
WHERE told < held OR (told = held AND (follow[1] < f.since OR (follow[1] = f.since AND source < f.source)))
SET f.since = toInteger(follow[1]), f.precision = follow[2], f.source = source
