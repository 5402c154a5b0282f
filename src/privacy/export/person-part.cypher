UNWIND $keys AS key
MATCH (x:Account {key: key})
__FIND__
RETURN __PART__ AS part
