MATCH (c:Current {id: 'run'})
MATCH (r:Run {number: c.number}) WHERE r.learned IS NOT NULL
CALL (r) {
  MATCH (s:Source) WHERE s.id IS NOT NULL AND NOT EXISTS { MATCH (s)-[:IMPORTED]->(i:Import) WHERE i.number <= r.learned }
  RETURN collect(s.id) AS connected
}
RETURN r.number AS number, r.model AS model, r.publishedAt AS publishedAt, r.learned AS learned, connected,
       EXISTS { MATCH (i:Import) WHERE i.number > r.learned } AS hasNews,
       coalesce(r.erasedSince, false) AS erased, coalesce(r.undoneSince, false) AS undone
