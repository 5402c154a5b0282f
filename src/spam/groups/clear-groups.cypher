MATCH (g:SpamGroup {slot: $slot})
WITH g LIMIT 1000
DETACH DELETE g
RETURN count(*) AS cleared
