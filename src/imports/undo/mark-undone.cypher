MATCH (i:Import {number: $number})
SET i.status = 'UNDONE', i.finishedAt = toInteger($at), i.message = null
WITH i
MATCH (c:Current {id: 'run'})
MATCH (r:Run {number: c.number}) WHERE r.learned >= i.number
SET r.undoneSince = true
