// The index gives the order.
MATCH (l:Label) WHERE l.at <= $at AND l.id IS NOT NULL AND (l.at < $at OR l.id < $id)
WITH l ORDER BY l.at DESC, l.id DESC LIMIT $limit
MATCH (a:Account)-[:LABELLED]->(l)
RETURN a.key AS key, l {.*} AS label, head([(c:Contest)-[:DECIDED_BY]->(l) | c.id]) AS contest
ORDER BY label.at DESC, label.id DESC
