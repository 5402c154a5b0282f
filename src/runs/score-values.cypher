UNWIND $keys AS key
MATCH (a:Account {key: key}) WHERE a.run__SLOT__ <= $run
RETURN key, null AS slug, a.score__SLOT__ AS value
UNION ALL
UNWIND $slugs AS slug
MATCH (u:User {slug: slug}) WHERE u.run__SLOT__ = $run
RETURN null AS key, slug, u.score__SLOT__ AS value
