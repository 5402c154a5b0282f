MATCH (r:Run {status: 'RUNNING'})
RETURN r.number AS number, r.owner AS owner, r.heartbeatAt AS heartbeatAt
