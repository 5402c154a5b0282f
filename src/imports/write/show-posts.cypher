UNWIND $keys AS key
MATCH (p:GonePost {key: key})
REMOVE p:GonePost
SET p:Post
