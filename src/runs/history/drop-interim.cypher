MATCH (p:ScorePoint) WHERE p.of IN $of AND p.at >= 0 AND p.interim
DETACH DELETE p
RETURN count(*) AS dropped
