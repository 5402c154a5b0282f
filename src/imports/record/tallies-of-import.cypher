MATCH (:Import {number: $number})-[:READ]->(f:ImportFile)
RETURN f.position AS position, f.done AS done, f.read AS read, f.accepted AS accepted, f.skipped AS skipped,
       f.duplicates AS duplicates, f.kept AS kept, f.reasons AS reasons, f.unknownFields AS unknownFields,
       f.from AS from, f.to AS to
ORDER BY position
