UNWIND $rows AS row
MATCH (s:Source {id: row.id})-[r:IMPORTED]->(:Import {number: $number})
DELETE r
WITH s, row
FOREACH (values IN CASE WHEN row.values IS NULL THEN [] ELSE [row.values] END |
  SET s += values, s.clock = toInteger(values.clock), s.firstImportAt = toInteger(values.firstImportAt),
      s.lastImportAt = toInteger(values.lastImportAt), s.expectedIntervalMs = toInteger(values.expectedIntervalMs),
      s.readBy = toInteger(values.readBy)
)
WITH s, row WHERE row.values IS NULL
DETACH DELETE s
