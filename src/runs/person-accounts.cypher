UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN id(a) AS id, key, a.network AS network,
       a.handle AS handle, a.createdAt AS createdAt, a.label AS label,
       coalesce(a.label, CASE WHEN a.verified OR a.curated THEN 'AUTHENTIC' END, '') = 'AUTHENTIC' AS trusted,
       coalesce(a.label, '') = 'SPAM' AS distrusted, a.hasBio AS hasBio,
       a.hasLocation AS hasLocation, a.hasUrl AS hasUrl, a.defaultImage AS defaultImage,
       COUNT { (a)-[:FOLLOWS]->() } AS following,
       CASE WHEN a.run__SLOT__ <= $run AND a.clock__SLOT__ IS NOT NULL THEN
         {score: coalesce(a.interim__SLOT__, a.score__SLOT__), quality: coalesce(a.judged__SLOT__, a.quality__SLOT__), standing: a.standing__SLOT__,
          clock: a.clock__SLOT__, frozen: a.frozen__SLOT__ IS NOT NULL} END AS past,
       CASE WHEN a.run__SLOT__ <= $run THEN
         {quality: a.quality__SLOT__, standing: a.standing__SLOT__, verdict: a.verdict__SLOT__, found: coalesce(a.found__SLOT__, a.verdict__SLOT__),
          audience: a.audience__SLOT__, card: a.card__SLOT__, days: a.days__SLOT__} END AS stored
