// One account at a time, so that no list but the one on its way is held.
MATCH (a:Account) WHERE a.key IS NOT NULL
CALL (a) {
  MATCH (a)<-[f:FOLLOWS]-(b:Account)
  RETURN collect(toInteger(substring(elementId(b), 39))) AS sources, collect(coalesce(f.since, 0)) AS since,
         max(f.since) AS newest, __LEARNT__
}
WITH a, sources, CASE WHEN newest > 0 THEN since ELSE [] END AS since, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt
WHERE size(sources) > 0
RETURN toInteger(substring(elementId(a), 39)) AS target, sources, since, learnt
