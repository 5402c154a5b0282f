// An export's time beats the newest event, which beats the time of an import; of two of one sort the later stands.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s.kind = row.kind, s.network = row.network, s.subject = row.subject, s.covers = false
SET s.covers = s.covers OR row.covers,
    s.paths = CASE WHEN s.readBy = $number THEN s.paths + [path IN row.paths WHERE NOT path IN s.paths] ELSE row.paths END,
    s.readBy = toInteger($number),
    s.includePrivate = row.includePrivate,
    s.firstImportAt = toInteger(CASE WHEN s.firstImportAt <= $now THEN s.firstImportAt ELSE $now END),
    s.lastImportAt = toInteger(CASE WHEN s.lastImportAt >= $now THEN s.lastImportAt ELSE $now END)
WITH s, row,
     CASE s.clockOf WHEN 'export' THEN 2 WHEN 'event' THEN 1 ELSE 0 END AS held,
     CASE row.clockOf WHEN 'export' THEN 2 ELSE 1 END AS told
FOREACH (_ IN CASE WHEN row.clock IS NOT NULL AND (told > held OR (told = held AND row.clock > s.clock)) THEN [1] ELSE [] END |
  SET s.clock = toInteger(row.clock), s.clockOf = row.clockOf
)
WITH s, row
MATCH (i:Import {number: $number})
MERGE (s)-[r:IMPORTED]->(i)
SET r.subjectAs = row.subjectAs, r.covers = row.covers, r.includePrivate = row.includePrivate,
    r.paths = coalesce(r.paths, []) + [path IN row.paths WHERE NOT path IN coalesce(r.paths, [])],
    r.clockOf = CASE WHEN row.clock IS NULL THEN r.clockOf WHEN r.clockOf = 'export' THEN 'export' ELSE row.clockOf END,
    r.clock = toInteger(CASE WHEN row.clock IS NULL OR r.clockOf <> row.clockOf OR r.clock > row.clock THEN r.clock ELSE row.clock END)
