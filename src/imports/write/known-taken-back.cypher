UNWIND $ids AS id
MATCH ()-[t:TAKEN_BACK {id: id}]->()
RETURN properties(t) AS act
