// From here on no read finds them: every query asks for the labels that they lose. The counts are those of the receipt.
MERGE (e:Erasure {id: $id})
ON CREATE SET e.at = $at, e.of = $of, e.why = $why, e.by = $by, e.accounts = size($keys), e.users = size($slugs)
WITH e
CALL (e) {
  UNWIND $keys AS key
  MATCH (a:Account {key: key})
  SET a:Erased
  REMOVE a:Account
  MERGE (e)-[:ERASES]->(a)
  WITH a, COUNT { (a)-[:FOLLOWS|UNFOLLOWED]-() } AS follows, COUNT { (a)-[:POSTED]->() } AS posts,
       COUNT { (a)-[:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK|TAKEN_BACK]-() } AS interactions,
       COUNT { (a)-[:STATED]->() } AS counts, COUNT { (a)-[:KNOWN_AS]->() } AS handles,
       COUNT { (a)-[:LABELLED|CONTESTED]->() } AS decisions,
       COUNT { MATCH (s:Source {subject: a.key}) } AS sources,
       COUNT { MATCH (p:ScorePoint {of: a.key}) WHERE p.at >= 0 } AS points
  RETURN {follows: sum(follows), posts: sum(posts), interactions: sum(interactions), counts: sum(counts), handles: sum(handles),
          decisions: sum(decisions), sources: sum(sources), points: sum(points)} AS found
}
CALL (e) {
  UNWIND $slugs AS slug
  MATCH (u:User {slug: slug})
  SET u:Erased
  REMOVE u:User
  MERGE (e)-[:ERASES]->(u)
  WITH COUNT { MATCH (p:ScorePoint {of: 'user/' + u.slug}) WHERE p.at >= 0 } AS points
  RETURN sum(points) AS userPoints
}
// A repeated call finds nobody any more and must not write the counts anew.
FOREACH (_ IN CASE WHEN e.follows IS NULL THEN [1] ELSE [] END |
  SET e.follows = found.follows, e.posts = found.posts, e.interactions = found.interactions, e.counts = found.counts,
      e.handles = found.handles, e.decisions = found.decisions, e.sources = found.sources, e.points = found.points + userPoints)
// The shown run, and one under way that has read them, know of facts that are no more.
WITH e
CALL () {
  MATCH (c:Current {id: 'run'})
  MATCH (r:Run {number: c.number})
  SET r.erasedSince = true
  UNION
  MATCH (r:Run {status: 'RUNNING'})
  SET r.erasedSince = true
}
