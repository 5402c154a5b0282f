// Answered by the count store.
MATCH (s:Suppressed)
RETURN count(s) AS hashes
