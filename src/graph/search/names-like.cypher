CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node
RETURN node.key AS key, node.slug AS slug, node.handle AS handle, node.name AS name,
       CASE WHEN node.run__SLOT__ <= $run THEN node.score__SLOT__ END AS score,
       CASE WHEN node.run__SLOT__ <= $run THEN node.quality__SLOT__ END AS quality
