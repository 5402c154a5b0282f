MATCH (m:Metric) WHERE m.id IS NOT NULL
MATCH (s)-[:STATED]->(m) WHERE s:Account OR s:Post
WITH m, s, CASE WHEN s:Account THEN s ELSE head([(owner:Account)-[:POSTED]->(s) | owner]) END AS a
WHERE a IS NOT NULL
RETURN a.key AS key, coalesce(head(m.imports), 0) > $learned AS isNew, CASE WHEN s:Post THEN s.key END AS post, s.at AS postAt,
       coalesce(m.observedAt, 0) AS observedAt, m.windowDays AS windowDays,
       m.followers AS followers, m.following AS following, m.posts AS posts, m.listed AS listed, m.likesGiven AS likesGiven,
       m.likesReceived AS likesReceived, m.sharesReceived AS sharesReceived,
       m.repliesReceived AS repliesReceived, m.mentionsReceived AS mentionsReceived,
       m.endorsementsReceived AS endorsementsReceived, m.linksReceived AS linksReceived, m.views AS views
