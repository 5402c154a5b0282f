UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a.key AS key, a.network AS network, a.handleKey AS handleKey, EXISTS { (a)-[:KNOWN_AS]->() } AS aliased,
       coalesce(a.claims, []) AS claims, coalesce(a.splits, []) AS splits
