// Walks every ended follow; the history of a graph has far fewer of them than follows.
MATCH (b:Account)-[e:UNFOLLOWED]->(a:Account) WHERE head(e.imports) > $learned
RETURN toInteger(substring(elementId(b), 39)) AS source, toInteger(substring(elementId(a), 39)) AS target,
       coalesce(e.since, 0) AS since
