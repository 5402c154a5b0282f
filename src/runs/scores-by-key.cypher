UNWIND $keys AS key
MATCH (a:Account {key: key}) WHERE a.run__SLOT__ <= $run
RETURN key, a.score__SLOT__ AS score, a.card__SLOT__ AS card,
       a.quality__SLOT__ AS quality, a.standing__SLOT__ AS standing, a.verdict__SLOT__ AS verdict,
       a.audience__SLOT__ AS audience
