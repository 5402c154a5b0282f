MATCH (s:Seeding {id: 'seeds'})
DELETE s
RETURN 1 AS ended
