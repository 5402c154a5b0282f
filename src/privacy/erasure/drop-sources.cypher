UNWIND $sources AS id
MATCH (s:Source {id: id})
DETACH DELETE s
RETURN count(*) AS dropped
