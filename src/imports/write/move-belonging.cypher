// What is said by now of the one account goes to the other; what nobody says of the first any more goes.
UNWIND $rows AS row
MATCH (other:__LABEL__ {__NAME__: row.other})
MATCH (owner:Account {key: row.to})
MERGE (owner)__LEFT__[new:__TYPE__]__RIGHT__(other)
SET new.claims = coalesce(new.claims, []) + [line IN row.moved WHERE NOT line IN coalesce(new.claims, [])]
WITH row, other
MATCH (:Account {key: $key})__LEFT__[r:__TYPE__]__RIGHT__(other)
SET r.claims = row.stay
WITH r WHERE size(r.claims) = 0
DELETE r
