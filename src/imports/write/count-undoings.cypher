// All from the count store.
CALL () { MATCH ()-[u:UNFOLLOWED]->() RETURN count(u) AS unfollowed }
CALL () { MATCH ()-[t:TAKEN_BACK]->() RETURN count(t) AS takenBack }
CALL () { MATCH (g:Gone) RETURN count(g) AS gone }
RETURN unfollowed, takenBack, gone
