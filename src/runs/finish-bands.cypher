MATCH (a:Account {key: $key})
SET a.bandsRun = $run
