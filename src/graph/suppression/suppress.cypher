UNWIND $hashes AS hash
MERGE (s:Suppressed {hash: hash})
RETURN count(s) AS suppressed
