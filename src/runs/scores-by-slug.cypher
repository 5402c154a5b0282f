UNWIND $slugs AS slug
MATCH (u:User {slug: slug}) WHERE u.run__SLOT__ = $run
RETURN slug, u.score__SLOT__ AS score, u.card__SLOT__ AS card
