// COUNTED touches every follower of the accounts, SAMPLED every follow of the accounts drawn.
__FOLLOWERS__
RETURN set, count(x) AS followers,
       count(CASE WHEN x.run__SLOT__ <= $run AND x.quality__SLOT__ = 'AUTHENTIC' THEN 1 END) AS authentic
