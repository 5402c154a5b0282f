MATCH (m:Metric) WHERE m.id IS NOT NULL
MATCH (m)<-[s:STATED]-() WHERE any(line IN s.claims WHERE line STARTS WITH $prefix)
RETURN m.id AS id, s.claims AS claims
