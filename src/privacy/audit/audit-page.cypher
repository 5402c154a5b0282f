// The indexes give the order of each; the newest of both.
CALL () {
  MATCH (l:Label) WHERE l.at < $before AND l.id IS NOT NULL
  WITH l ORDER BY l.at DESC LIMIT $limit
  MATCH (a:Account)-[:LABELLED]->(l)
  RETURN l.at AS at, l.by AS by, CASE WHEN EXISTS { (:Contest)-[:DECIDED_BY]->(l) } THEN 'decided' ELSE 'labelled' END AS did,
         a.key AS what, l.before + ' -> ' + l.quality + ': ' + l.reason AS detail
  UNION ALL
  MATCH (e:Erasure) WHERE e.at < $before AND e.id IS NOT NULL
  WITH e ORDER BY e.at DESC LIMIT $limit
  RETURN e.at AS at, e.by AS by, CASE e.why WHEN 'OPTED_OUT' THEN 'opted out' ELSE 'erased' END AS did,
         'receipt ' + e.id AS what, toString(e.accounts) + ' accounts, ' + toString(e.users) + ' users, ' + toString(e.follows) + ' follows, ' +
         toString(e.interactions) + ' interactions' + CASE WHEN e.doneAt IS NULL THEN '; under way' ELSE '' END AS detail
}
RETURN at, by, did, what, detail ORDER BY at DESC, what LIMIT $limit
