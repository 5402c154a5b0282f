// elementId is "4:<36 characters>:<internal id>"; the internal id is what procedures and packed lists speak in.
MATCH (a:Account) WHERE a.key IS NOT NULL
WITH a ORDER BY a.key
RETURN toInteger(substring(elementId(a), 39)) AS id, elementId(a) AS elementId, a.key AS key, a.network AS network, a.handle AS handle,
       a.createdAt AS createdAt, a.label AS label, coalesce(a.label, CASE WHEN a.verified OR a.curated THEN 'AUTHENTIC' END, '') = 'AUTHENTIC' AS trusted,
       coalesce(a.label, '') = 'SPAM' AS distrusted,
       a.hasBio AS hasBio, a.hasLocation AS hasLocation, a.hasUrl AS hasUrl, a.defaultImage AS defaultImage,
       a.spam__SLOT__ IS NOT NULL AS spam,
       CASE WHEN a.run__OTHER_SLOT__ = $past AND a.clock__OTHER_SLOT__ IS NOT NULL THEN
         {score: coalesce(a.interim__OTHER_SLOT__, a.score__OTHER_SLOT__), quality: coalesce(a.judged__OTHER_SLOT__, a.quality__OTHER_SLOT__),
          standing: a.standing__OTHER_SLOT__, clock: a.clock__OTHER_SLOT__,
          frozen: a.frozen__OTHER_SLOT__ IS NOT NULL} END AS past
