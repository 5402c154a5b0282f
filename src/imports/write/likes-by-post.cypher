// Likes and shares go with their post; replies and quotes are posts of their own.
UNWIND $posts AS post
CALL (post) {
  MATCH ()-[r:LIKE]->() WHERE r.post = post RETURN r.id AS id, 'LIKE' AS kind
  UNION
  MATCH ()-[r:SHARE]->() WHERE r.post = post RETURN r.id AS id, 'SHARE' AS kind
  UNION
  MATCH ()-[t:TAKEN_BACK]->() WHERE t.post = post AND t.kind IN ['LIKE', 'SHARE'] RETURN t.id AS id, t.kind AS kind
}
RETURN DISTINCT id, kind
