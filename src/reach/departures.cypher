// Follows that ended are few, also those of a hub. Each had come, too, on a day of its own.
UNWIND $keys AS key
MATCH (:Account {key: key})<-[u:UNFOLLOWED]-()
WITH key, toInteger(floor(coalesce(u.since, 0) / 86400000.0)) AS came,
     CASE WHEN u.untilPrecision = 'unknown' THEN 0 ELSE toInteger(floor(coalesce(u.until, 0) / 86400000.0)) END AS left
RETURN key, came, left, count(*) AS followers
