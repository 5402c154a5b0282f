MATCH (s:Source) WHERE s.id IS NOT NULL AND s.network IS NOT NULL
RETURN s.id AS id, s.network AS network, s.subject AS subject, coalesce(s.covers, false) AS covers,
       coalesce(s.clock, s.lastImportAt) AS clock, s.expectedIntervalMs AS expectedIntervalMs
