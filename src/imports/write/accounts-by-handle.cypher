// The account of a handle; one with a native id before one known by the handle alone.
UNWIND $handles AS handle
MATCH (a:Account {network: handle.network, handleKey: handle.handleKey})
WITH handle, a.key AS key ORDER BY a.nativeId IS NULL, key
RETURN handle.network AS network, handle.handleKey AS handleKey, head(collect(key)) AS key
