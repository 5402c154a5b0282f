MATCH (e:Erasure {id: $id})
RETURN e {.__PROPERTIES__} AS receipt
