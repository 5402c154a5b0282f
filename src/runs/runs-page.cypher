MATCH (r:Run) WHERE r.number < $before
WITH r ORDER BY r.number DESC LIMIT $limit
RETURN r {.__PROPERTIES__} AS run
