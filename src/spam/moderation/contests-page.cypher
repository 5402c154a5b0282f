// The index gives the order; what waits longest comes first.
MATCH (c:Contest) WHERE c.status = $status AND c.openedAt >= $openedAt AND c.id IS NOT NULL AND (c.openedAt > $openedAt OR c.id > $id)
WITH c ORDER BY c.openedAt, c.id LIMIT $limit
MATCH (c)<-[:CONTESTED]-(a:Account)
RETURN c {.id, .status, .quality, .reason, .openedAt, key: a.key, version: coalesce(a.labels, 0),
          decision: head([(c)-[:DECIDED_BY]->(l:Label) | l {.*}])} AS contest
ORDER BY contest.openedAt, contest.id
