MATCH (a:Account) WHERE a.key IS NOT NULL
WITH collect(a) AS everyone
UNWIND range(0, size(everyone) - 1, 1000) AS first
CALL (everyone, first) {
  UNWIND everyone[first..first + 1000] AS a
  WITH a, toInteger(substring(elementId(a), 39)) AS target
  MATCH (a)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(b)
  RETURN collect(target) AS targets, collect(toInteger(substring(elementId(b), 39))) AS sources,
         collect(toFloat(coalesce(r.at, 0))) AS at, collect(CASE type(r)
           WHEN 'LIKE' THEN 0 WHEN 'SHARE' THEN 1 WHEN 'QUOTE' THEN 2 WHEN 'REPLY' THEN 3
           WHEN 'MENTION' THEN 4 WHEN 'LIST' THEN 5 WHEN 'ENDORSE' THEN 6 ELSE 7 END) AS kinds, __LEARNT__
}
WITH targets, sources, at, kinds, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt WHERE size(sources) > 0
RETURN targets, sources, at, kinds, learnt
