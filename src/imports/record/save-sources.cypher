UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s.kind = row.kind, s.network = row.network, s.subject = row.subject, s.covers = false
SET s.covers = s.covers OR row.covers,
    s.firstImportAt = toInteger(CASE WHEN s.firstImportAt <= $now THEN s.firstImportAt ELSE $now END),
    s.lastImportAt = toInteger(CASE WHEN s.lastImportAt >= $now THEN s.lastImportAt ELSE $now END),
    s.clock = toInteger(CASE WHEN row.clock IS NULL OR s.clock >= row.clock THEN s.clock ELSE row.clock END)
WITH s
MATCH (i:Import {number: $number})
MERGE (s)-[:IMPORTED]->(i)
