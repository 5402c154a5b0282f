// A source of which nothing is dated speaks for the time of its newest import.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.expectedIntervalMs = toInteger(row.expectedIntervalMs)
WITH s
MATCH (s)-[r:IMPORTED]->(:Import {number: $number})
SET r.undatedAt = toInteger($undatedAt)
WITH s WHERE coalesce(s.clockOf, 'import') = 'import' AND coalesce(s.clock < $undatedAt, true)
SET s.clock = toInteger($undatedAt), s.clockOf = 'import'
