MATCH (a:Account) WHERE a.followers__SLOT__ > $above AND a.key IS NOT NULL
WITH a WHERE a.run__SLOT__ <= $run AND coalesce(a.bandsRun, 0) < $run
RETURN a.key AS key
