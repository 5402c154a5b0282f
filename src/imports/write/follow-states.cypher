// What is held of follows that need a second look: those that stand and those that ended.
UNWIND $pairs AS pair
MATCH (a:Account {key: pair.from})
MATCH (b:Account {key: pair.to})
OPTIONAL MATCH (a)-[f:FOLLOWS]->(b)
OPTIONAL MATCH (a)-[u:UNFOLLOWED]->(b)
WITH pair, properties(f) AS held, u.said AS said, u.undoings AS undoings
WHERE held IS NOT NULL OR undoings IS NOT NULL
RETURN pair.from AS from, pair.to AS to, held, coalesce(said, []) AS said, coalesce(undoings, []) AS undoings
