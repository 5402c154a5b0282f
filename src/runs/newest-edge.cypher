MATCH ()-[r:__TYPE__]->()
WITH r ORDER BY r DESC LIMIT 1
RETURN id(r) AS id
