// Acts that are gone with their own native id.
UNWIND $names AS name
CALL (name) {
  MATCH ()-[r:__KIND__]->() WHERE r.act = name.nativeId AND r.fromKey STARTS WITH name.network + ':' RETURN r.id AS id
  UNION
  MATCH ()-[t:TAKEN_BACK]->() WHERE t.act = name.nativeId AND t.kind = '__KIND__' AND t.fromKey STARTS WITH name.network + ':'
  RETURN t.id AS id
}
RETURN DISTINCT id
