UNWIND $ids AS id
MATCH ()-[t:TAKEN_BACK {id: id}]->()
DELETE t
