// Walks every follow: an import may have said anything of any of them.
MATCH ()-[f:FOLLOWS]->()
WHERE $number IN f.imports OR any(line IN f.others WHERE line STARTS WITH $prefix)
WITH f.fromKey AS from, f.toKey AS to WHERE from IS NOT NULL AND to IS NOT NULL
RETURN from, to
UNION ALL
MATCH ()-[u:UNFOLLOWED]->()
WHERE any(line IN coalesce(u.said, []) + coalesce(u.undoings, []) WHERE line STARTS WITH $prefix)
WITH u.fromKey AS from, u.toKey AS to WHERE from IS NOT NULL AND to IS NOT NULL
RETURN from, to
