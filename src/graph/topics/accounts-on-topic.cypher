// Looks at every account known for the topic: topics are as large as they are, and no index follows both topic and score.
MATCH (t:Topic {name: $topic})<-[:KNOWN_FOR]-(a:Account)
WHERE (a.__ORDER__ __BEYOND__ $value OR a.__ORDER__ = $value AND a.key __BEYOND__ $key)
  AND ($run IS NULL OR a.run__SLOT__ <= $run) AND ($network IS NULL OR a.network = $network)
  AND ($qualities IS NULL OR a.quality__SLOT__ IN $qualities) AND (NOT $ranked OR a.ranked__SLOT__ IS NOT NULL)
RETURN a.key AS key, a.__ORDER__ AS value,
       a {.__PROPERTIES__} AS account
ORDER BY value __DIRECTION__, key __DIRECTION__ LIMIT $limit
