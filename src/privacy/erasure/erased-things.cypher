MATCH (:Erasure {id: $id})-[:ERASES]->(x)
RETURN elementId(x) AS elementId, x.key AS key, x.slug AS slug, x.network AS network, x.handle AS handle, x.nativeId AS nativeId, x.name AS name,
       [(x)-[:KNOWN_AS]->(alias) | alias.name] AS aliases,
       COLLECT { MATCH (s:Source {subject: x.key}) RETURN s.id } AS sources
