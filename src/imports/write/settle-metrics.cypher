UNWIND $rows AS row
MATCH (m:Metric {id: row.id})<-[s:STATED]-()
SET s.claims = row.claims, m.imports = toIntegerList(row.imports), m += row.counts
WITH m WHERE size(m.imports) = 0
DETACH DELETE m
