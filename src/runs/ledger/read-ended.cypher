// Walks every ended follow; the history of a graph has far fewer of them than follows.
MATCH (b:Account)-[e:UNFOLLOWED]->(a:Account) WHERE head(e.imports) > $learned
RETURN id(b) AS source, id(a) AS target,
       coalesce(e.since, 0) AS since
