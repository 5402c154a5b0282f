// A source of which nothing is dated speaks for the time of its import.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.expectedIntervalMs = toInteger(row.expectedIntervalMs), s.clock = coalesce(s.clock, toInteger($undatedAt))
