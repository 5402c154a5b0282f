UNWIND $rows AS row
MERGE (p:ScorePoint {id: row.id})
SET p.of = row.of, p.run = row.run, p.at = row.at, p.value = row.value, p.model = row.model,
    p.ledger = row.ledger, p.card = row.card, p.interim = row.interim
RETURN count(p) AS written
