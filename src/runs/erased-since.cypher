MATCH (c:Current {id: 'run'})
MATCH (r:Run {number: c.number}) WHERE r.erasedSince
RETURN r.startedAt AS startedAt, r.publishedAt AS publishedAt
