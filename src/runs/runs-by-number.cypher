UNWIND $numbers AS number
MATCH (r:Run {number: number})
RETURN coalesce(r.learned, 0) AS learned,
       r {.__PROPERTIES__} AS run
