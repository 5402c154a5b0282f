// That older ones are no longer held is noted first, so that no evidence is silent about it.
MATCH (a:Account {key: $key})
SET a.heldSince = CASE WHEN a.heldSince > $heldSince THEN a.heldSince ELSE toInteger($heldSince) END
WITH a
MATCH (a)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION]-() WHERE r.at > 0 AND r.at < $heldSince
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS dropped
