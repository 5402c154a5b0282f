MATCH (a:Account {key: $key})<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(b:Account)
RETURN id(b) AS source, type(r) AS kind,
       coalesce(r.at, 0) AS at, __ONE_LEARNT__ AS learnt,
       CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS quality,
       CASE WHEN b.run__SLOT__ <= $run THEN coalesce(b.judged__SLOT__, b.quality__SLOT__)
            ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS qualityThen,
       CASE WHEN b.run__SLOT__ <= $run THEN b.standing__SLOT__ ELSE 0.0 END AS standing
