// Touches every follower once.
MATCH (:Account {key: $key})<-[f:FOLLOWS]-(b:Account)
RETURN b.key AS key, b.handle AS handle, b.name AS name, f.since AS since, f.precision AS precision,
       CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE 'INSUFFICIENT_EVIDENCE' END AS quality,
       CASE WHEN b.run__SLOT__ <= $run THEN b.score__SLOT__ END AS score, coalesce(b.verified, false) AS verified
