MATCH (r:Run {number: $number}) WHERE r.owner = $owner AND r.status = 'RUNNING'
SET r.heartbeatAt = $now, r.step = $step, r.done = $done, r.total = $total
RETURN r.number AS number
