MATCH ()-[f:FOLLOWS]->()
RETURN count(f) AS follows
