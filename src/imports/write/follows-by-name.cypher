UNWIND $names AS name
MATCH ()-[f:FOLLOWS]->() WHERE f.act = name.nativeId AND f.fromKey STARTS WITH name.network + ':'
RETURN f.fromKey AS from, f.toKey AS to
UNION
UNWIND $names AS name
MATCH ()-[u:UNFOLLOWED]->() WHERE u.act = name.nativeId AND u.fromKey STARTS WITH name.network + ':'
RETURN u.fromKey AS from, u.toKey AS to
