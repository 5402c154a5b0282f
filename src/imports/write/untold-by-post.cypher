UNWIND $rows AS row
CALL (row) {
  MATCH ()-[r:__OF__]->(a:Account) USING INDEX r:__OF__(post) WHERE r.post = row.post AND r.toAs = '' AND a.key <> row.to RETURN r.id AS id, a.key AS from
  UNION
  MATCH ()-[t:TAKEN_BACK]->(a:Account) WHERE t.post = row.post AND t.kind = '__OF__' AND a.key <> row.to
    AND all(line IN t.said WHERE line ENDS WITH ',""]')
  RETURN t.id AS id, a.key AS from
}
RETURN DISTINCT id, from, row.to AS to
