// What the run itself found stays beside, as for a rescore; the score stays what it is, and ranks unless it is a SPAM account's.
UNWIND $rows AS row
MATCH (a:Account {key: row.key}) WHERE a.run__SLOT__ <= $run
WITH a, row, a.clock__SLOT__ IS NOT NULL AS known
SET a.judged__SLOT__ = CASE WHEN known THEN coalesce(a.judged__SLOT__, a.quality__SLOT__) END,
    a.found__SLOT__ = CASE WHEN known THEN coalesce(a.found__SLOT__, a.verdict__SLOT__) END
SET a.print__SLOT__ = null, a.quality__SLOT__ = coalesce(a.label, row.quality), a.verdict__SLOT__ = row.verdict,
    a.ranked__SLOT__ = CASE WHEN row.ranked AND coalesce(a.label, '') <> 'SPAM' THEN a.score__SLOT__ END
RETURN count(a) AS written
