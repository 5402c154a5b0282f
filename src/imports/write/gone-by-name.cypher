UNWIND $names AS name
MATCH (g:Gone {name: name})
RETURN name, g.undoings AS undoings
