// The write to `locked` takes the lock of the account before anything is read: of two who link it the second finds it taken.
MATCH (a:Account {key: $key})
SET a.locked = true
REMOVE a.locked
WITH a
MATCH (u:User {slug: $slug})
OPTIONAL MATCH (other:User)-[:OWNS]->(a) WHERE other <> u
WITH a, u, min(other.slug) AS owner
CALL (a, u, owner) {
  WITH a, u WHERE owner IS NULL
  OPTIONAL MATCH (u)-[denied:NOT_OWNS]->(a)
  WITH a, u, denied, [line IN coalesce(denied.claims, []) WHERE NOT line STARTS WITH $hand] AS said
  DELETE denied
  MERGE (u)-[o:OWNS]->(a)
  SET o.claims = said + [line IN coalesce(o.claims, []) WHERE NOT line STARTS WITH $hand AND NOT line IN said] + [$mark]
}
RETURN owner
