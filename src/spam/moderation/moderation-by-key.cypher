// Labels and contests of one account are few.
UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN key, coalesce(a.labels, 0) AS version, a.label AS label,
       COLLECT { MATCH (a)-[:LABELLED]->(l:Label) RETURN l {.*} ORDER BY l.version DESC } AS labels,
       COLLECT {
         MATCH (a)-[:CONTESTED]->(c:Contest)
         RETURN c {.id, .status, .quality, .reason, .openedAt, key: key, version: coalesce(a.labels, 0),
                   decision: head([(c)-[:DECIDED_BY]->(l:Label) | l {.*}])}
         ORDER BY c.openedAt DESC, c.id DESC LIMIT 1
       } AS contests
