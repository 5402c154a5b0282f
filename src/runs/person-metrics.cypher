UNWIND $keys AS key
MATCH (a:Account {key: key})
CALL (a) {
  MATCH (a)-[:STATED]->(m:Metric) RETURN m, NULL AS p
  UNION ALL
  MATCH (a)-[:POSTED]->(p:Post)-[:STATED]->(m:Metric) RETURN m, p
}
RETURN key, coalesce(head(m.imports), 0) > $learned AS isNew, p.key AS post, p.at AS postAt,
       coalesce(m.observedAt, 0) AS observedAt, m.windowDays AS windowDays,
       m.followers AS followers, m.following AS following, m.posts AS posts, m.listed AS listed, m.likesGiven AS likesGiven,
       m.likesReceived AS likesReceived, m.sharesReceived AS sharesReceived,
       m.repliesReceived AS repliesReceived, m.mentionsReceived AS mentionsReceived,
       m.endorsementsReceived AS endorsementsReceived, m.linksReceived AS linksReceived, m.views AS views
