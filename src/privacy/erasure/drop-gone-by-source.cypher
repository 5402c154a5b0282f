// Deletions that the archive told of are those of its owner's posts and acts.
MATCH (g:Gone) WHERE any(line IN g.undoings WHERE any(name IN $quoted WHERE line CONTAINS name))
DETACH DELETE g
RETURN count(*) AS dropped
