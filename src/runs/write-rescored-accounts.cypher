// What the run itself found stays beside, as do its clock and what it knew: the next run explains the change since the run.
UNWIND $rows AS row
MATCH (a) WHERE id(a) = toInteger(row.id) AND a.key = row.key
WITH a, row, a.run__SLOT__ <= $run AND a.clock__SLOT__ IS NOT NULL AS known
SET a.interim__SLOT__ = CASE WHEN known THEN coalesce(a.interim__SLOT__, a.score__SLOT__) END,
    a.judged__SLOT__ = CASE WHEN known THEN coalesce(a.judged__SLOT__, a.quality__SLOT__) END,
    a.found__SLOT__ = CASE WHEN known THEN coalesce(a.found__SLOT__, a.verdict__SLOT__) END
SET a.run__SLOT__ = $run, a.print__SLOT__ = null, a.score__SLOT__ = row.score, a.card__SLOT__ = row.card, a.quality__SLOT__ = coalesce(a.label, row.quality),
    a.standing__SLOT__ = row.standing, a.verdict__SLOT__ = row.verdict, a.audience__SLOT__ = row.audience,
    a.followers__SLOT__ = row.followers, a.growth__SLOT__ = row.growth, a.ranked__SLOT__ = CASE WHEN row.ranked AND coalesce(a.label, '') <> 'SPAM' THEN row.score END
RETURN count(a) AS written
