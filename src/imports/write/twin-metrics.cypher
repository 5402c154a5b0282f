MATCH (:Account {key: $twin})-[:STATED]->(m:Metric)
RETURN m.observedAt AS observedAt, m.windowDays AS windowDays,
       m {.followers, .following, .posts, .listed, .likesGiven, .sharesGiven, .repliesGiven, .mentionsGiven,
          .likesReceived, .sharesReceived, .repliesReceived, .mentionsReceived, .endorsementsReceived, .linksReceived,
          .views, .kloutScore} AS counts
