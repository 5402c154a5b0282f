UNWIND $ids AS id
MATCH ()-[r:__KIND__ {id: id}]->()
RETURN properties(r) AS act
