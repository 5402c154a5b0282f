// First the accounts that anybody ever unfollowed, then only their followers of this batch.
UNWIND $rows AS row
MATCH (b:Account {key: row.to}) WHERE EXISTS { (b)<-[:UNFOLLOWED]-() }
UNWIND row.from AS from
MATCH (a:Account {key: from})
MATCH (a)-[:UNFOLLOWED]->(b)
RETURN row.to AS to, from
