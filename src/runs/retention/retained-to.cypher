MATCH (c:Current {id: 'run'})
SET c.retainedTo = coalesce($key, c.retainedTo)
RETURN c.retainedTo AS key
