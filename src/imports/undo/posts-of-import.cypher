MATCH (p:Post) WHERE p.key IS NOT NULL AND (any(line IN p.claims WHERE line STARTS WITH $prefix)
   OR EXISTS { MATCH (p)<-[o:POSTED]-() WHERE any(line IN o.claims WHERE line STARTS WITH $prefix) })
RETURN elementId(p) AS id, coalesce(p.claims, []) AS claims
UNION ALL
MATCH (p:GonePost) WHERE p.key IS NOT NULL AND (any(line IN p.claims WHERE line STARTS WITH $prefix)
   OR EXISTS { MATCH (p)<-[o:POSTED]-() WHERE any(line IN o.claims WHERE line STARTS WITH $prefix) })
RETURN elementId(p) AS id, coalesce(p.claims, []) AS claims
