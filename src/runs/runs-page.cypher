MATCH (r:Run) WHERE r.number < $before
WITH r ORDER BY r.number DESC LIMIT $limit
RETURN r {.number, .status, .model, .startedAt, .finishedAt, .publishedAt, .accounts, .users, .step, .done, .total, .message} AS run
