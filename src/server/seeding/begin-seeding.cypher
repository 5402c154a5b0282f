// A mark left by a start that was cut short keeps its own clock: the same seeds, moved by the same days, are written again.
MERGE (s:Seeding {id: 'seeds'})
ON CREATE SET s.now = $now
RETURN s.now AS now
