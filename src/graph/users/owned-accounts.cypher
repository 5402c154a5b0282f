UNWIND $slugs AS slug
MATCH (u:User {slug: slug})-[:OWNS]->(a:Account)
RETURN slug, collect(DISTINCT {key: a.key, network: a.network}) AS accounts
