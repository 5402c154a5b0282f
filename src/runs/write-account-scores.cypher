// The internal id is three times quicker than the key; the key is checked since ids of deleted nodes are given again.
// A label given while the run was under way stands above what it found.
UNWIND $rows AS row
MATCH (a) WHERE id(a) = toInteger(row[0]) AND a.key = row[1]
SET a.run__SLOT__ = $run, a.print__SLOT__ = row[2], a.score__SLOT__ = row[3], a.card__SLOT__ = row[4],
    a.quality__SLOT__ = coalesce(a.label, row[5]), a.standing__SLOT__ = row[6], a.verdict__SLOT__ = row[7], a.audience__SLOT__ = row[8],
    a.followers__SLOT__ = toInteger(row[9]), a.judged__SLOT__ = CASE WHEN a.label <> row[5] THEN row[5] END,
    a.ranked__SLOT__ = CASE WHEN row[10] AND coalesce(a.label, '') <> 'SPAM' THEN row[3] END,
    a.clock__SLOT__ = row[11], a.frozen__SLOT__ = CASE WHEN row[12] THEN true END, a.interim__SLOT__ = null, a.found__SLOT__ = null,
    a.growth__SLOT__ = row[13], a.days__SLOT__ = row[14]
RETURN count(a) AS written
