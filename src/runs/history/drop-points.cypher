// Points of runs that never were published, or of rescores that a run has made obsolete.
MATCH (p:ScorePoint) WHERE p.run >= $from AND p.run <= $to AND (NOT $interimOnly OR p.interim)
WITH p LIMIT 10000
DETACH DELETE p
RETURN count(*) AS dropped
