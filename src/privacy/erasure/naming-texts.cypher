// Walks records of imports, sources and decisions, which are few beside what they are about.
CALL () {
  MATCH (n:Import) RETURN n AS thing
  UNION ALL MATCH (n:ImportFile) RETURN n AS thing
  UNION ALL MATCH (n:Source) RETURN n AS thing
  UNION ALL MATCH (n:Label) RETURN n AS thing
  UNION ALL MATCH (n:Contest) RETURN n AS thing
  UNION ALL MATCH (:Source)-[r:IMPORTED]->() RETURN r AS thing
}
WITH thing, [name IN ['path', 'title', 'subject', 'message', 'note', 'reason', 'subjectAs'] WHERE thing[name] IS NOT NULL | [name, thing[name]]] AS texts,
     coalesce(thing.paths, []) AS paths
WHERE any(text IN texts WHERE any(word IN $words WHERE toLower(text[1]) CONTAINS word))
   OR any(path IN paths WHERE any(word IN $words WHERE toLower(path) CONTAINS word))
RETURN elementId(thing) AS elementId, texts, paths
