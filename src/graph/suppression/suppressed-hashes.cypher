MATCH (s:Suppressed) WHERE s.hash IS NOT NULL
RETURN s.hash AS hash
