// A page of accounts at a time, so that no list but those on their way are held.
MATCH (a:Account) WHERE a.key IS NOT NULL
WITH collect(a) AS everyone
UNWIND range(0, size(everyone) - 1, 1000) AS first
CALL (everyone, first) {
  UNWIND everyone[first..first + 1000] AS a
  WITH a, toInteger(substring(elementId(a), 39)) AS target
  MATCH (a)<-[f:FOLLOWS]-(b)
  RETURN collect(target) AS targets, collect(toInteger(substring(elementId(b), 39))) AS sources,
         collect(toFloat(coalesce(f.since, 0))) AS since, __LEARNT__
}
WITH targets, sources, since, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt WHERE size(sources) > 0
RETURN targets, sources, since, learnt
