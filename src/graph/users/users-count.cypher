MATCH (u:User) WHERE u.slug IS NOT NULL
  AND EXISTS {
    MATCH (u)-[:OWNS]->(a:Account) WHERE ($network IS NULL OR a.network = $network)
      AND ($topic IS NULL OR EXISTS { (a)-[:KNOWN_FOR]->(:Topic {name: $topic}) })
      AND ($rankedIn IS NULL OR a.run__SLOT__ <= $rankedIn AND a.ranked__SLOT__ IS NOT NULL) }
RETURN count(u) AS users
