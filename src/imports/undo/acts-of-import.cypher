MATCH ()-[r:__KIND__]->()
WHERE $number IN r.imports OR any(line IN r.others WHERE line STARTS WITH $prefix)
WITH r.id AS id WHERE id IS NOT NULL
RETURN id
UNION ALL
MATCH ()-[t:TAKEN_BACK]->()
WHERE t.kind = '__KIND__' AND any(line IN t.said + t.undoings WHERE line STARTS WITH $prefix)
WITH t.id AS id WHERE id IS NOT NULL
RETURN id
