MATCH ()-[r:__KIND__]->() WHERE r.toAs = '' AND r.toKey IS NOT NULL AND all(line IN coalesce(r.others, []) WHERE line ENDS WITH ',""]')
WITH r.id AS id, r.post AS post WHERE id IS NOT NULL AND post IS NOT NULL
RETURN id, post
UNION ALL
MATCH ()-[t:TAKEN_BACK]->() WHERE t.kind = '__KIND__' AND t.toKey IS NOT NULL AND all(line IN t.said + t.undoings WHERE line ENDS WITH ',""]')
WITH t.id AS id, t.post AS post WHERE id IS NOT NULL AND post IS NOT NULL
RETURN id, post
