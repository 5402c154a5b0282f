// In the order of the store: from account to account takes four times as long where the graph does not fit into the page cache.
MATCH (b)-[f:FOLLOWS]->(a)
WHERE $from <= id(f) < $to
WITH id(f) / 2000 AS page, collect(id(a)) AS targets, collect(id(b)) AS sources,
     collect(toFloat(coalesce(f.since, 0))) AS since, __LEARNT__
RETURN targets, sources, since, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt
