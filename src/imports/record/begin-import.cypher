// MERGE, so that a retry finds its own; another import may have taken the number, then `mine` says so.
MERGE (i:Import {number: $number})
ON CREATE SET i.fingerprint = $fingerprint, i.startedAt = toInteger($startedAt), i.paths = $paths, i.status = 'RUNNING'
RETURN i.fingerprint = $fingerprint AND i.startedAt = $startedAt AS mine
