MATCH (r:Run) WHERE r.number <= $upTo AND r.status = 'PUBLISHED' AND r.settled IS NULL
RETURN r.number AS number,
       EXISTS { MATCH (e:Run) WHERE e.number < r.number AND e.status = 'PUBLISHED' AND e.publishedAt >= r.publishedAt - (r.publishedAt - $monday) % $week } AS hasEarlier
ORDER BY number
