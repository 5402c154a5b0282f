// Few: one for each archive and network that was imported.
MATCH (s:Source) WHERE s.id IS NOT NULL AND ($id IS NULL OR s.id = $id)
OPTIONAL MATCH (a:Account {key: s.subject})
WITH s, a ORDER BY s.network, s.id
RETURN s.id AS id, s.kind AS kind, s.network AS network, s.subject AS subject, a.handle AS handle,
       coalesce(s.covers, false) AS covers, s.clock AS clock, s.clockOf AS clockOf,
       s.expectedIntervalMs AS expectedIntervalMs, s.firstImportAt AS firstImportAt, s.lastImportAt AS lastImportAt,
       COUNT { (s)-[:IMPORTED]->(:Import) } AS imports, coalesce(s.paths, []) AS paths,
       coalesce(s.includePrivate, false) AS includePrivate
