// Posts whose owner has become known: kept where they carry counts, else their key on the acts is enough.
UNWIND $rows AS row
MATCH (p:Post {key: row.key})
MATCH (owner:Account {key: row.owner})
FOREACH (_ IN CASE WHEN EXISTS { (p)-[:STATED]->() } THEN [1] ELSE [] END | MERGE (owner)-[:POSTED]->(p))
WITH p WHERE NOT EXISTS { (p)--() }
DELETE p
