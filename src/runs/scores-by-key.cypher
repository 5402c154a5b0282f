UNWIND $keys AS key
MATCH (a:Account {key: key}) WHERE a.run__SLOT__ <= $run
RETURN key, a.score__SLOT__ AS score, a.quality__SLOT__ AS quality, a.standing__SLOT__ AS standing,
       CASE WHEN $proven THEN a.card__SLOT__ END AS card, CASE WHEN $proven THEN a.verdict__SLOT__ END AS verdict,
       CASE WHEN $proven THEN a.audience__SLOT__ END AS audience
