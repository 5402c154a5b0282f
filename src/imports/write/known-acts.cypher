UNWIND $ids AS id
MATCH ()-[r:__KIND__ {id: id}]->()
RETURN r.id AS id, r.at AS at, r.precision AS precision, r.of AS of, r.source AS source
