// The index gives the order.
MATCH (e:Erasure) WHERE e.at <= $at AND e.id IS NOT NULL AND (e.at < $at OR e.id < $id) AND ($only IS NULL OR e.id = $only)
WITH e ORDER BY e.at DESC, e.id DESC LIMIT $limit
RETURN e {.id, .at, .doneAt, .of, .why, .by, .accounts, .users, .follows, .interactions, .posts, .counts, .handles, .decisions,
          .sources, .points} AS receipt,
       COLLECT { MATCH (r:Run) WHERE r.status = 'PUBLISHED' AND r.startedAt > e.at RETURN r.number ORDER BY r.number LIMIT 1 }[0] AS derivedGoneBy
ORDER BY receipt.at DESC, receipt.id DESC
