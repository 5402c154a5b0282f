// One transaction: readers follow the pointer to the old run or to this one, never to a mix.
MATCH (r:Run {number: $number}) WHERE r.owner = $owner AND r.status IN ['RUNNING', 'PUBLISHED']
MERGE (c:Current {id: 'run'})
SET c.number = r.number, r.status = 'PUBLISHED', r.publishedAt = $now, r.finishedAt = $now,
    r.accounts = $accounts, r.users = $users, r.accountTable = $accountTable, r.userTable = $userTable, r.step = 'DONE', r.shift = $shift
RETURN r.number AS number
