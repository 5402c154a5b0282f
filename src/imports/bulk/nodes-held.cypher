// Answered by the count store; what a new graph holds is the migrations that made it.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (m:Migration) RETURN count(m) AS migrations }
RETURN nodes - migrations AS held
