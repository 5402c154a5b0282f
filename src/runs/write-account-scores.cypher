// The internal id is three times quicker than the key; the key is checked since ids of deleted nodes are given again.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.id AND a.key = row.key
SET a.run__SLOT__ = $run, a.score__SLOT__ = row.score, a.card__SLOT__ = row.card, a.quality__SLOT__ = row.quality,
    a.standing__SLOT__ = row.standing, a.verdict__SLOT__ = row.verdict, a.audience__SLOT__ = row.audience,
    a.followers__SLOT__ = row.followers, a.ranked__SLOT__ = CASE WHEN row.ranked THEN row.score END,
    a.clock__SLOT__ = row.clock, a.frozen__SLOT__ = CASE WHEN row.frozen THEN true END, a.interim__SLOT__ = null
RETURN count(a) AS written
