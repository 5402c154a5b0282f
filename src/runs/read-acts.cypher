MATCH (a:Account) WHERE a.key IS NOT NULL
CALL (a) {
  MATCH (a)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-(b:Account)
  RETURN collect(toInteger(substring(elementId(b), 39))) AS sources, collect(coalesce(r.at, 0)) AS at,
         collect(CASE type(r)
           WHEN 'LIKE' THEN 0 WHEN 'SHARE' THEN 1 WHEN 'QUOTE' THEN 2 WHEN 'REPLY' THEN 3
           WHEN 'MENTION' THEN 4 WHEN 'LIST' THEN 5 WHEN 'ENDORSE' THEN 6 ELSE 7 END) AS kinds, __LEARNT__
}
WITH a, sources, at, kinds, CASE WHEN news > 0 THEN learnt ELSE [] END AS learnt WHERE size(sources) > 0
RETURN toInteger(substring(elementId(a), 39)) AS target, sources, at, kinds, learnt
