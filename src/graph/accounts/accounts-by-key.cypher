UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a {.key, .network, .nativeId, .handle, .name, .createdAt, .verified, .protected, .updatedAt, .bandsRun} AS account
