UNWIND $rows AS row
MATCH (a:Account {key: row.key})
UNWIND row.topics AS topic
MERGE (t:Topic {name: topic.name})
MERGE (a)-[k:KNOWN_FOR]->(t)
SET k.voices = topic.voices, k.endorsers = toInteger(topic.endorsers), k.listers = toInteger(topic.listers),
    k.posts = toInteger(topic.posts), k.run = $run
RETURN count(k) AS written
