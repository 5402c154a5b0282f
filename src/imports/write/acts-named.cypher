MATCH (a:Account {key: $key})-[r:__KIND__|TAKEN_BACK]-()
WHERE coalesce(r.kind, '__KIND__') = '__KIND__' AND ($all OR r.fromAs = $handle OR r.toAs = $handle
   OR any(line IN coalesce(r.others, []) + coalesce(r.said, []) + coalesce(r.undoings, []) WHERE line CONTAINS $quoted))
WITH DISTINCT r.id AS id WHERE id IS NOT NULL
RETURN id
