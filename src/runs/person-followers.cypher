MATCH (a:Account {key: $key})<-[f:FOLLOWS]-(b:Account)
RETURN collect(id(b)) AS sources, collect(coalesce(f.since, 0)) AS since,
       collect(CASE WHEN b.run__SLOT__ <= $run THEN b.quality__SLOT__ ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END) AS quality,
       collect(CASE WHEN b.run__SLOT__ <= $run THEN coalesce(b.judged__SLOT__, b.quality__SLOT__)
                    ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END) AS qualityThen, __LEARNT__
