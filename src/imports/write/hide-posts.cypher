UNWIND $keys AS key
MATCH (p:Post {key: key})
REMOVE p:Post
SET p:GonePost
