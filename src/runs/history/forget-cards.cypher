MATCH (p:ScorePoint) WHERE p.run IN $runs AND p.card IS NOT NULL
WITH p LIMIT 10000
SET p.card = null
RETURN count(p) AS forgotten
