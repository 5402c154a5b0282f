// A source is an account's for good once any import gave the account's id.
MATCH (s:Source {subject: $key})
WHERE EXISTS { (s)-[:IMPORTED]->(:Import) }
  AND all(as IN COLLECT { MATCH (s)-[i:IMPORTED]->(:Import) RETURN coalesce(i.subjectAs, '') } WHERE as = $handle)
SET s.subject = $to
