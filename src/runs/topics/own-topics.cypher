MATCH (p:Post)<-[:POSTED]-(a:Account) WHERE p.key IS NOT NULL AND p.topics IS NOT NULL
UNWIND p.topics AS word
RETURN a.key AS key, word, count(p) AS posts
