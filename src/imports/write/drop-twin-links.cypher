// The ends are looked at again: a retried transaction must not hit a relationship that has taken over a freed id.
UNWIND $links AS link
MATCH (a)-[r]->(b) WHERE elementId(r) = link
WITH r WHERE $twin IN [a.key, b.key]
DELETE r
