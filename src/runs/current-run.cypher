MATCH (c:Current {id: 'run'})
MATCH (r:Run {number: c.number})
RETURN r {.number, .status, .model, .startedAt, .finishedAt, .publishedAt, .accounts, .users, .step, .done, .total, .message} AS run
