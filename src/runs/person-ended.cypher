UNWIND $keys AS key
MATCH (a:Account {key: key})<-[e:UNFOLLOWED]-(b:Account) WHERE head(e.imports) > $learned
RETURN id(b) AS source, key, coalesce(e.since, 0) AS since,
       CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS quality,
       CASE WHEN b.run__SLOT__ <= $run THEN coalesce(b.judged__SLOT__, b.quality__SLOT__)
            ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS qualityThen
