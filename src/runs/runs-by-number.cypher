UNWIND $numbers AS number
MATCH (r:Run {number: number})
RETURN coalesce(r.learned, 0) AS learned,
       r {.number, .status, .model, .startedAt, .finishedAt, .publishedAt, .accounts, .users, .step, .done, .total, .message} AS run
