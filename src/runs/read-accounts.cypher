// A thousand accounts to a row: a row of its own for each would cost the program more than all it does with them.
MATCH (a:Account) WHERE a.key IS NOT NULL
WITH a ORDER BY a.key
WITH collect(a) AS everyone
UNWIND range(0, size(everyone) - 1, 1000) AS first
RETURN [a IN everyone[first..first + 1000] | [
  id(a), a.key, a.network, a.handle, a.createdAt, a.label,
  coalesce(a.label, CASE WHEN a.verified OR a.curated THEN 'AUTHENTIC' END, '') = 'AUTHENTIC', coalesce(a.label, '') = 'SPAM',
  a.hasBio, a.hasLocation, a.hasUrl, a.defaultImage, a.print__SLOT__,
  CASE WHEN a.run__OTHER_SLOT__ <= $past AND a.clock__OTHER_SLOT__ IS NOT NULL THEN [
    coalesce(a.interim__OTHER_SLOT__, a.score__OTHER_SLOT__), coalesce(a.judged__OTHER_SLOT__, a.quality__OTHER_SLOT__),
    a.standing__OTHER_SLOT__, a.clock__OTHER_SLOT__, a.frozen__OTHER_SLOT__ IS NOT NULL] END
]] AS accounts
