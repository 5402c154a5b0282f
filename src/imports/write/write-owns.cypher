// What somebody decided by hand stands above what files say, which is kept beside it. So does the name of a user made by hand.
UNWIND $rows AS row
MERGE (u:User {slug: row.slug})
ON CREATE SET u.claims = []
SET u.updatedAt = toInteger($now), u.name = CASE WHEN u.claims IS NULL THEN coalesce(u.name, row.name) ELSE row.name END,
    u.claims = CASE WHEN u.claims IS NULL OR row.claim IN u.claims THEN u.claims ELSE u.claims + [row.claim] END
WITH u, row
MATCH (a:Account {key: row.account})
OPTIONAL MATCH (u)-[denied:NOT_OWNS]->(a)
WITH u, row, a, any(line IN denied.claims WHERE line STARTS WITH $hand) OR EXISTS {
  MATCH (other:User)-[given:OWNS]->(a) WHERE other <> u AND any(line IN given.claims WHERE line STARTS WITH $hand)
} AS isDenied
FOREACH (_ IN CASE WHEN isDenied THEN [1] ELSE [] END |
  MERGE (u)-[n:NOT_OWNS]->(a)
  SET n.claims = [line IN coalesce(n.claims, []) WHERE line <> row.mark] + [row.mark]
)
FOREACH (_ IN CASE WHEN isDenied THEN [] ELSE [1] END |
  MERGE (u)-[o:OWNS]->(a)
  SET o.claims = [line IN coalesce(o.claims, []) WHERE line <> row.mark] + [row.mark]
)
RETURN DISTINCT u.slug AS slug, coalesce(u.claims, []) AS claims
