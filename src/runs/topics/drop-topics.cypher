MATCH (t:Topic) WHERE t.name IS NOT NULL
CALL (t) {
  OPTIONAL MATCH (t)<-[k:KNOWN_FOR]-() WHERE k.run <> $run
  DELETE k
}
WITH t WHERE NOT EXISTS { (t)<-[:KNOWN_FOR]-() }
DELETE t
RETURN count(*) AS dropped
