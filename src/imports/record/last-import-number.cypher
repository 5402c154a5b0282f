MATCH (i:Import) WHERE i.number > 0
RETURN i.number AS number ORDER BY i.number DESC LIMIT 1
