MATCH (a:Account {key: $key})<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(b:Account)
WITH r, b, b.run__SLOT__ <= $run AS known
WITH type(r) AS kind,
     CASE WHEN known THEN b.quality__SLOT__ ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS quality,
     CASE WHEN known THEN coalesce(b.judged__SLOT__, b.quality__SLOT__) ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS qualityThen,
     collect(id(b)) AS sources, collect(CASE WHEN known THEN b.standing__SLOT__ ELSE 0.0 END) AS standing,
     collect(coalesce(r.at, 0)) AS at, __LEARNT__
RETURN kind, quality, qualityThen, sources, standing, at, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt
