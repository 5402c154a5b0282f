// A page of accounts in the order of their keys; of each it is looked whether one act is too old.
MATCH (a:Account) WHERE a.key > $after
WITH a ORDER BY a.key LIMIT $limit
RETURN a.key AS key,
       CASE WHEN a.run__SLOT__ <= $run AND a.clock__SLOT__ > 0 AND EXISTS {
         MATCH (a)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION]-() WHERE r.at > 0 AND r.at < a.clock__SLOT__ - $keptMs
       } THEN a.clock__SLOT__ - $keptMs END AS heldSince
ORDER BY key
