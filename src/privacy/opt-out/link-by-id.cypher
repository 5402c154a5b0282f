MATCH (l:OptOutLink {id: $id})
OPTIONAL MATCH (l)-[:OPTS_OUT]->(who) WHERE who:Account OR who:User
RETURN l.usedAt AS usedAt, who.key AS key, who.slug AS slug
