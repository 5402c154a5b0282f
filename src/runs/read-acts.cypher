// In the order of the store: from account to account takes four times as long where the graph does not fit into the page cache.
MATCH (b)-[r:__KIND__]->(a)
WHERE $from <= id(r) < $to
WITH id(r) / 2000 AS page, collect(id(a)) AS targets, collect(id(b)) AS sources,
     collect(toFloat(coalesce(r.at, 0))) AS at, __LEARNT__
RETURN targets, sources, at, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt
