// A name that nothing takes back any more goes.
UNWIND $rows AS row
MERGE (g:Gone {name: row.name})
SET g.undoings = row.undoings
WITH g WHERE size(g.undoings) = 0
DELETE g
