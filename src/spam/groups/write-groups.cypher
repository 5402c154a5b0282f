// A group that came to somebody who was erased while the run was at work is not written any more.
UNWIND $groups AS row
WITH row WHERE row.target IS NULL OR EXISTS { (:Account {key: row.target}) }
MERGE (g:SpamGroup {id: row.id})
SET g.kind = row.kind, g.slot = $slot, g.run = $run, g.target = row.target, g.size = row.size, g.sentence = row.sentence
WITH g, row
UNWIND row.members AS key
MATCH (a:Account {key: key})
MERGE (a)-[:IN_GROUP]->(g)
RETURN count(*) AS members
