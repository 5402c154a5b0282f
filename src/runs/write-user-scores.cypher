UNWIND $rows AS row
MATCH (u:User {slug: row.slug})
SET u.run__SLOT__ = $run, u.score__SLOT__ = row.score, u.card__SLOT__ = row.card,
    u.followers__SLOT__ = row.followers, u.owned__SLOT__ = row.owned, u.interim__SLOT__ = null
RETURN count(u) AS written
