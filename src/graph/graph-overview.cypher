// Everything here is answered by the count store; no node is read but the current run.
CALL () { MATCH (a:Account) RETURN count(a) AS accounts }
CALL () { MATCH (u:User) RETURN count(u) AS users }
CALL () { MATCH ()-[f:FOLLOWS]->() RETURN count(f) AS follows }
CALL () { MATCH ()-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->() RETURN count(r) AS interactions }
CALL () { MATCH (p:Post) RETURN count(p) AS posts }
CALL () { MATCH (i:Import) RETURN count(i) AS imports }
CALL () { MATCH (s:Seeding) RETURN count(s) > 0 AS seeding }
OPTIONAL MATCH (c:Current {id: 'run'})
OPTIONAL MATCH (run:Run {number: c.number})
RETURN accounts, users, follows, interactions, posts, imports, seeding,
       run.number AS run, run.model AS model, run.publishedAt AS publishedAt
