MATCH (t:Topic {name: $topic})<-[:KNOWN_FOR]-(a:Account)
WHERE ($run IS NULL OR a.run__SLOT__ <= $run) AND ($network IS NULL OR a.network = $network)
  AND ($qualities IS NULL OR a.quality__SLOT__ IN $qualities) AND (NOT $ranked OR a.ranked__SLOT__ IS NOT NULL)
RETURN count(a) AS accounts
