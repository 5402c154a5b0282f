// Answered by the count store.
MATCH (r:Run)
RETURN count(r) AS runs
