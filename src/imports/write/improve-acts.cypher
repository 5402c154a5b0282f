UNWIND $rows AS row
MATCH ()-[r:__KIND__ {id: row.id}]->()
SET r = row, r.at = toInteger(row.at), r.saidAt = toInteger(row.saidAt), r.imports = toIntegerList(row.imports)
