UNWIND $keys AS key
MATCH (a:Account {key: key}) WHERE a.heldSince IS NOT NULL
RETURN key, a.heldSince AS heldSince
