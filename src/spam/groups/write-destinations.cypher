UNWIND $rows AS row
MATCH (g:SpamGroup {id: row.group}), (a:Account {key: row.key})
MERGE (g)-[came:CAME_TO]->(a)
SET came.members = row.members
RETURN count(*) AS written
