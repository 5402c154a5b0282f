UNWIND $ids AS id
MATCH ()-[r:__KIND__ {id: id}]->()
DELETE r
