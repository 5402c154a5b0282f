// From the account to the groups that came to it; its followers are not walked.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Account {key: key})<-[came:CAME_TO]-(g:SpamGroup) WHERE g.run = $run
  RETURN g, came.members AS following ORDER BY following DESC, g.id LIMIT 50
}
RETURN key, g.id AS id, g.kind AS kind, g.size AS size, g.sentence AS sentence, following ORDER BY key, following DESC, id
