UNWIND $rows AS row
MATCH (a:Account {key: row.from})
MATCH (b:Account {key: row.to})
MERGE (a)-[s:SAME_OWNER]->(b)
ON CREATE SET s.source = row.source, s.imports = [$import]
WITH s WHERE NOT $import IN s.imports
SET s.imports = s.imports + $import
