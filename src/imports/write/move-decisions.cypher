// Only where the account is nothing but its decisions by now. Labels of both are counted anew in the order of time; the newest stands.
MATCH (a:Account {key: $key})
WHERE size(a.claims) = 0 AND EXISTS { (a)-[:LABELLED|CONTESTED|OPTS_OUT]-() }
  AND NOT EXISTS { (a)-[r]-() WHERE NOT type(r) IN ['KNOWN_AS', 'IN_GROUP', 'CAME_TO', 'LABELLED', 'CONTESTED', 'OPTS_OUT'] }
MATCH (b:Account {key: $to})
CALL (a, b) { MATCH (a)-[r:LABELLED]->(n:Label) MERGE (b)-[:LABELLED]->(n) DELETE r }
CALL (a, b) { MATCH (a)-[r:CONTESTED]->(n:Contest) MERGE (b)-[:CONTESTED]->(n) DELETE r }
CALL (a, b) { MATCH (a)<-[r:OPTS_OUT]-(n:OptOutLink) MERGE (b)<-[:OPTS_OUT]-(n) DELETE r }
WITH b
MATCH (b)-[:LABELLED]->(l:Label)
WITH b, l ORDER BY l.at, l.id
WITH b, collect(l) AS labels
FOREACH (n IN range(0, size(labels) - 1) | FOREACH (l IN [labels[n]] | SET l.version = n + 1))
SET b.labels = size(labels), b.label = labels[-1].quality
