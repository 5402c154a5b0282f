// The internal id is three times quicker than the key; the key is checked since ids of deleted nodes are given again.
// A label given while the run was under way stands above what it found.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.id AND a.key = row.key
SET a.run__SLOT__ = $run, a.score__SLOT__ = row.score, a.card__SLOT__ = row.card, a.quality__SLOT__ = coalesce(a.label, row.quality),
    a.standing__SLOT__ = row.standing, a.verdict__SLOT__ = row.verdict, a.audience__SLOT__ = row.audience,
    a.followers__SLOT__ = row.followers, a.judged__SLOT__ = CASE WHEN a.label <> row.quality THEN row.quality END,
    a.ranked__SLOT__ = CASE WHEN row.ranked AND coalesce(a.label, '') <> 'SPAM' THEN row.score END,
    a.clock__SLOT__ = row.clock, a.frozen__SLOT__ = CASE WHEN row.frozen THEN true END, a.interim__SLOT__ = null,
    a.growth__SLOT__ = row.growth
RETURN count(a) AS written
