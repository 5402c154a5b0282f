MATCH (u:User {slug: $slug})
RETURN u {.*} AS part
UNION ALL
MATCH (p:ScorePoint) WHERE p.of = 'user/' + $slug AND p.at >= 0
RETURN p {.*} AS part
