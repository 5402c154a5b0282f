UNWIND $keys AS key
MATCH (a:Account {key: key})-[k:KNOWN_FOR]->(t:Topic)
RETURN key, t.name AS topic, k.voices AS voices, k.endorsers AS endorsers, k.listers AS listers, k.posts AS posts
ORDER BY key, voices DESC, topic
