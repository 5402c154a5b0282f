MATCH (:Import {number: $number})<-[:IMPORTED]-(s:Source)-[:IMPORTED]->(i:Import)
WITH s, i.startedAt AS at ORDER BY at
RETURN s.id AS id, collect(at) AS times
