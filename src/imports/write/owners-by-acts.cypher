// A post that is no node has its owner at the other end of any act on it.
UNWIND $keys AS key
CALL (key) {
  MATCH ()-[r:LIKE]->(owner:Account) USING INDEX r:LIKE(post) WHERE r.post = key RETURN owner.key AS owner LIMIT 1
  UNION
  MATCH ()-[r:SHARE]->(owner:Account) USING INDEX r:SHARE(post) WHERE r.post = key RETURN owner.key AS owner LIMIT 1
  UNION
  MATCH ()-[r:QUOTE]->(owner:Account) USING INDEX r:QUOTE(post) WHERE r.post = key RETURN owner.key AS owner LIMIT 1
  UNION
  MATCH ()-[r:REPLY]->(owner:Account) USING INDEX r:REPLY(post) WHERE r.post = key RETURN owner.key AS owner LIMIT 1
}
RETURN key, min(owner) AS owner
