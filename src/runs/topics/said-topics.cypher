// What accounts judged SPAM and one's own other accounts say counts nothing.
MATCH (b:Account)-[r:__TYPE__]->(a:Account)
WHERE r.__WORD__ IS NOT NULL AND NOT (b.run__SLOT__ <= $run AND b.quality__SLOT__ = 'SPAM')
  AND NOT EXISTS { (a)<-[:OWNS]-(:User)-[:OWNS]->(b) }
RETURN a.key AS key, r.__WORD__ AS word, collect(DISTINCT b.key) AS people
