// A follow without a date takes its source's clock: these are told by sources that speak for later than the account's own.
UNWIND $rows AS row
MATCH (a:Account {key: row.key})<-[f:FOLLOWS]-(b:Account)
WHERE coalesce(f.since, 0) = 0 AND f.source IN row.later
RETURN row.position AS target, collect(id(b)) AS sources
