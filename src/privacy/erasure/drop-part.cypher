// A portion at a time, so that an account with a million followers goes like any other.
MATCH (:Erasure {id: $id})-[:ERASES]->(x)
__FIND__
WITH __WHAT__ LIMIT $limit
__DROP__
RETURN count(*) AS dropped
