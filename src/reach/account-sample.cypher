// Walks the key index once; how many to draw follows from the count store.
CALL () { MATCH (a:Account) RETURN count(a) AS accounts }
CALL () { MATCH ()-[f:FOLLOWS]->() RETURN count(f) AS follows }
WITH accounts, follows, CASE WHEN follows = 0 THEN 1.0 * $size ELSE 1.0 * $paths * accounts / follows END AS affordable
WITH accounts, CASE WHEN affordable < $size THEN affordable ELSE 1.0 * $size END / (accounts + 1) AS rate
CALL (rate) {
  MATCH (b:Account) WHERE b.key IS NOT NULL AND rand() < rate
  RETURN collect(elementId(b)) AS ids
}
RETURN accounts, ids
