MATCH (p:Post)<-[o:POSTED]-() WHERE p.key IS NOT NULL AND all(line IN coalesce(o.claims, []) WHERE line CONTAINS ',"",')
RETURN p.key AS post
