// Newest first, in constant time: the number is unique and indexed.
MATCH (i:Import) WHERE i.number < $before
WITH i ORDER BY i.number DESC LIMIT $limit
OPTIONAL MATCH (i)-[:READ]->(f:ImportFile)
WITH i, f ORDER BY i.number DESC, f.position
RETURN i.number AS number, i.status AS status, i.startedAt AS startedAt, i.finishedAt AS finishedAt, i.paths AS paths,
       i.message AS message,
       collect(f {.position, .path, .importer, .title, .network, .subject, .read, .accepted, .skipped, .duplicates,
                  .kept, .reasons, .unknownFields, .from, .to, .note}) AS files
ORDER BY number DESC
