MATCH (c:Current {id: 'run'})
MATCH (r:Run {number: c.number})
RETURN r {.__PROPERTIES__} AS run
