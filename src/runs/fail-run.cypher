MATCH (r:Run {number: $number}) WHERE r.owner = $owner AND r.status = 'RUNNING'
SET r.status = 'FAILED', r.finishedAt = $now, r.message = $message
RETURN r.number AS number
