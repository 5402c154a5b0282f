// Two seeks on the index of the order, joined: an OR over both keys would scan the whole index.
CALL () {
  MATCH (a:Account) WHERE a.__ORDER__ = $value AND a.key __BEYOND__ $key
    AND ($run IS NULL OR a.run__SLOT__ <= $run) AND ($network IS NULL OR a.network = $network)
    AND ($qualities IS NULL OR a.quality__SLOT__ IN $qualities) AND (NOT $ranked OR a.ranked__SLOT__ IS NOT NULL)
  RETURN a ORDER BY a.__ORDER__ __DIRECTION__, a.key __DIRECTION__ LIMIT $limit
  UNION ALL
  MATCH (a:Account) WHERE a.__ORDER__ __BEYOND__ $value AND a.key IS NOT NULL
    AND ($run IS NULL OR a.run__SLOT__ <= $run) AND ($network IS NULL OR a.network = $network)
    AND ($qualities IS NULL OR a.quality__SLOT__ IN $qualities) AND (NOT $ranked OR a.ranked__SLOT__ IS NOT NULL)
  RETURN a ORDER BY a.__ORDER__ __DIRECTION__, a.key __DIRECTION__ LIMIT $limit
}
RETURN a.key AS key, a.__ORDER__ AS value,
       a {.__PROPERTIES__} AS account
ORDER BY value __DIRECTION__, key __DIRECTION__ LIMIT $limit
