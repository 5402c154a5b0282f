MATCH (i:Import {number: $number})
MERGE (f:ImportFile {id: $id})
SET f += $properties, f.position = toInteger($position)
MERGE (i)-[:READ]->(f)
