// Walked while other transactions move them: one that is gone meanwhile has no keys.
MATCH (a:Account {key: $key})-[f:FOLLOWS|UNFOLLOWED]-()
WHERE $all OR f.fromAs = $handle OR f.toAs = $handle
   OR any(line IN coalesce(f.others, []) + coalesce(f.said, []) + coalesce(f.undoings, []) WHERE line CONTAINS $quoted)
WITH DISTINCT f.fromKey AS from, f.toKey AS to WHERE from IS NOT NULL AND to IS NOT NULL
RETURN from, to
