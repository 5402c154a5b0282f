// In the order of the index.
MATCH (a:Account) WHERE a.ranked__SLOT__ > 0 AND a.key IS NOT NULL
WITH a ORDER BY a.ranked__SLOT__ DESC, a.key DESC
WHERE a.run__SLOT__ <= $run AND ($network IS NULL OR a.network = $network)
RETURN a.key AS key, a.network AS network, a.handle AS handle, a.name AS name, a.score__SLOT__ AS score, a.quality__SLOT__ AS quality,
       a.followers__SLOT__ AS followers, coalesce(a.verified, false) AS verified
LIMIT $limit
