// What somebody linked by hand has no lines and stays theirs.
UNWIND $rows AS row
MERGE (u:User {slug: row.slug})
ON CREATE SET u.claims = []
SET u.updatedAt = toInteger($now), u.name = row.name,
    u.claims = CASE WHEN u.claims IS NULL OR row.claim IN u.claims THEN u.claims ELSE u.claims + [row.claim] END
WITH u, row
MATCH (a:Account {key: row.account})
MERGE (u)-[o:OWNS]->(a)
ON CREATE SET o.claims = []
SET o.claims = CASE WHEN o.claims IS NULL OR row.mark IN o.claims THEN o.claims ELSE o.claims + [row.mark] END
RETURN DISTINCT u.slug AS slug, coalesce(u.claims, []) AS claims
