// Two patterns: within one, the import's own link could not be walked twice.
MATCH (:Import {number: $number})<-[:IMPORTED]-(s:Source)
MATCH (s)-[:IMPORTED]->(i:Import)
WITH s, i.startedAt AS at ORDER BY at
RETURN s.id AS id, collect(at) AS times
