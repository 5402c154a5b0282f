// One row per account followed, as its followers come together in a file's order or after sorting. Told: follower's key,
// since, precision, native id, clock of the file, and the handles the file used.
UNWIND $rows AS row
MATCH (b:Account {key: row.to})
UNWIND row.from AS told
MATCH (a:Account {key: told[0]})
MERGE (a)-[f:FOLLOWS]->(b)
ON CREATE SET f = {fromKey: told[0], toKey: row.to, since: toInteger(told[1]), precision: told[2], source: row.source,
                   act: told[3], saidAt: toInteger(told[4]), fromAs: told[5], toAs: told[6], imports: [$import]}
WITH f, told, row
WHERE f.since <> told[1] OR f.precision <> told[2] OR f.source <> row.source OR coalesce(f.act, '') <> coalesce(told[3], '')
   OR coalesce(f.saidAt, 0) <> coalesce(told[4], 0) OR coalesce(f.fromAs, '') <> coalesce(told[5], '')
   OR coalesce(f.toAs, '') <> coalesce(told[6], '') OR NOT $import IN f.imports
RETURN row.to AS to, told[0] AS from
