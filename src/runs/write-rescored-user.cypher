MATCH (u:User {slug: $slug})
SET u.interim__SLOT__ = CASE WHEN u.run__SLOT__ = $run THEN coalesce(u.interim__SLOT__, u.score__SLOT__) END
SET u.run__SLOT__ = $run, u.score__SLOT__ = $score, u.card__SLOT__ = $card, u.followers__SLOT__ = $followers
RETURN u.slug AS slug
