UNWIND $ids AS id
MATCH (c:Contest {id: id})<-[:CONTESTED]-(a:Account)
RETURN c {.id, .status, .quality, .reason, .openedAt, key: a.key, version: coalesce(a.labels, 0),
          decision: head([(c)-[:DECIDED_BY]->(l:Label) | l {.*}])} AS contest
