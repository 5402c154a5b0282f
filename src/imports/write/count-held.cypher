// All from the count store.
CALL () { MATCH ()-[u:UNFOLLOWED]->() RETURN count(u) AS unfollowed }
CALL () { MATCH ()-[t:TAKEN_BACK]->() RETURN count(t) AS takenBack }
CALL () { MATCH (g:Gone) RETURN count(g) AS gone }
CALL () { MATCH (p:Post) RETURN count(p) AS posts }
RETURN unfollowed, takenBack, gone, posts
