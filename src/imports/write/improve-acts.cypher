UNWIND $rows AS row
MATCH ()-[r:__KIND__ {id: row.id}]->()
SET r.at = toInteger(row.at), r.precision = row.precision, r.of = row.of, r.source = row.source
