UNWIND $rows AS row
MATCH (p) WHERE elementId(p) = row.id AND (p:Post OR p:GonePost)
SET p.claims = row.claims, p.at = toInteger(row.at), p.topics = CASE WHEN size(row.topics) > 0 THEN row.topics END
WITH p
MATCH (p)<-[o:POSTED]-()
SET o.claims = [line IN o.claims WHERE NOT line STARTS WITH $prefix]
