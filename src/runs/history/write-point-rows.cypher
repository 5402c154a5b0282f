// Of somebody who was erased while the run was at work nothing is written any more.
UNWIND $rows AS row
WITH row WHERE EXISTS { (:Account {key: row.of}) } OR EXISTS { (:User {slug: substring(row.of, 5)}) }
MERGE (p:ScorePoint {id: row.id})
SET p.of = row.of, p.run = row.run, p.at = row.at, p.value = row.value, p.model = row.model,
    p.ledger = row.ledger, p.card = row.card, p.interim = row.interim
RETURN count(p) AS written
