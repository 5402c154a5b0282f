// COUNTED touches every follower of the sharers, SAMPLED every follow of the accounts drawn.
UNWIND $asks AS ask
MATCH (a:Account {key: ask.key})
CALL (a, ask) {
  __REACHED__
  WHERE x.run__SLOT__ <= $run AND x.quality__SLOT__ = 'AUTHENTIC' AND NOT x.key IN ask.own
  WITH shares, CASE WHEN EXISTS { (x)-[:FOLLOWS]->(a) } THEN 1.0 ELSE 0.0 END AS follows
  WITH [view IN $views | (1.0 - view * follows) * (1.0 - reduce(missed = 1.0, share IN shares | missed * (1.0 - share * view)))] AS seen
  RETURN count(*) AS reached, [sum(seen[0]), sum(seen[1]), sum(seen[2])] AS seen,
         [sum(seen[0] ^ 2), sum(seen[1] ^ 2), sum(seen[2] ^ 2)] AS seenSquared
}
RETURN ask.key AS key, reached, seen, seenSquared
