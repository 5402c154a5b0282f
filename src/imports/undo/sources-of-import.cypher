MATCH (:Import {number: $number})<-[:IMPORTED]-(s:Source)
RETURN s.id AS id, s.subject AS subject,
       COLLECT { MATCH (s)-[r:IMPORTED]->(i:Import) WHERE i.number <> $number
                 RETURN {number: i.number, at: i.startedAt, covers: coalesce(r.covers, false), clock: r.clock, clockOf: r.clockOf,
                         includePrivate: coalesce(r.includePrivate, false), paths: coalesce(r.paths, []), undatedAt: r.undatedAt}
                 ORDER BY i.number } AS others
