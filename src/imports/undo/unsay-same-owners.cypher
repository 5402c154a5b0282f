MATCH ()-[s:SAME_OWNER]->() WHERE any(line IN s.claims WHERE line STARTS WITH $prefix)
SET s.claims = [line IN s.claims WHERE NOT line STARTS WITH $prefix]
WITH s WHERE size(s.claims) = 0
DELETE s
