MATCH (e:Erasure) WHERE e.id IS NOT NULL AND e.doneAt IS NULL
RETURN e.id AS id ORDER BY e.at
