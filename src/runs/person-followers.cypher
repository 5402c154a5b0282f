MATCH (a:Account {key: $key})<-[f:FOLLOWS]-(b:Account)
WITH f, b, b.run__SLOT__ <= $run AS known
WITH CASE WHEN known THEN b.quality__SLOT__ ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS quality,
     CASE WHEN known THEN coalesce(b.judged__SLOT__, b.quality__SLOT__) ELSE coalesce(b.label, 'INSUFFICIENT_EVIDENCE') END AS qualityThen,
     collect(id(b)) AS sources, collect(coalesce(f.since, 0)) AS since, __LEARNT__
RETURN quality, qualityThen, sources, since, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt
