MATCH (a:Account {key: $key})
SET a.splits = coalesce(a.splits, []) + CASE WHEN $line IN coalesce(a.splits, []) THEN [] ELSE [$line] END
