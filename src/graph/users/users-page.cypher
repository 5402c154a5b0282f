// Two seeks on the index of the order, joined: an OR over both keys would scan the whole index.
CALL () {
  MATCH (u:User) WHERE u.__ORDER__ = $value AND u.slug __BEYOND__ $slug AND ($run IS NULL OR u.run__SLOT__ = $run)
    AND (NOT $filtered OR EXISTS {
      MATCH (u)-[:OWNS]->(a:Account) WHERE ($network IS NULL OR a.network = $network)
        AND ($topic IS NULL OR EXISTS { (a)-[:KNOWN_FOR]->(:Topic {name: $topic}) })
        AND ($rankedIn IS NULL OR a.run__SLOT__ <= $rankedIn AND a.ranked__SLOT__ IS NOT NULL) })
  RETURN u ORDER BY u.__ORDER__ __DIRECTION__, u.slug __DIRECTION__ LIMIT $limit
  UNION ALL
  MATCH (u:User) WHERE u.__ORDER__ __BEYOND__ $value AND u.slug IS NOT NULL AND ($run IS NULL OR u.run__SLOT__ = $run)
    AND (NOT $filtered OR EXISTS {
      MATCH (u)-[:OWNS]->(a:Account) WHERE ($network IS NULL OR a.network = $network)
        AND ($topic IS NULL OR EXISTS { (a)-[:KNOWN_FOR]->(:Topic {name: $topic}) })
        AND ($rankedIn IS NULL OR a.run__SLOT__ <= $rankedIn AND a.ranked__SLOT__ IS NOT NULL) })
  RETURN u ORDER BY u.__ORDER__ __DIRECTION__, u.slug __DIRECTION__ LIMIT $limit
}
RETURN u.slug AS slug, u.__ORDER__ AS value
ORDER BY value __DIRECTION__, slug __DIRECTION__ LIMIT $limit
