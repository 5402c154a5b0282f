UNWIND $rows AS row
MATCH (u:User {slug: row.slug})
SET u.name = row.name
