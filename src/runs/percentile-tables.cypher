MATCH (r:Run {number: $run})
RETURN coalesce(r.accountTable, []) AS accounts, coalesce(r.userTable, []) AS users
