// From whom and to whom it goes stays as it is: that changes with the ends of the relationship only.
UNWIND $rows AS row
MATCH ()-[r:__KIND__ {id: row.id}]->()
SET r += row, r.at = toInteger(row.at), r.saidAt = toInteger(row.saidAt), r.imports = toIntegerList(row.imports)
