// A handle can have been given away: the account that was heard of last has it.
MATCH (a:Account {network: $network, handleKey: $handleKey})
RETURN a {.key, .network, .nativeId, .handle, .name, .createdAt, .verified, .protected, .updatedAt, .bandsRun} AS account
ORDER BY coalesce(a.updatedAt, 0) DESC, a.key LIMIT 1
