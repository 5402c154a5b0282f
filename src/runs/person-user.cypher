MATCH (u:User {slug: $slug}) WHERE u.run__SLOT__ = $run AND u.owned__SLOT__ IS NOT NULL
RETURN coalesce(u.interim__SLOT__, u.score__SLOT__) AS score, u.owned__SLOT__ AS accounts
