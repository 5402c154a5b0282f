UNWIND $runs AS number
MATCH (r:Run {number: number})
SET r.settled = true
RETURN count(r) AS settled
