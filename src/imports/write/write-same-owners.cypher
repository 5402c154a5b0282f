UNWIND $rows AS row
MATCH (a:Account {key: row.from})
MATCH (b:Account {key: row.to})
MERGE (a)-[s:SAME_OWNER]->(b)
SET s.claims = coalesce(s.claims, []) + CASE WHEN row.mark IN coalesce(s.claims, []) THEN [] ELSE [row.mark] END
