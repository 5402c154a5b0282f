UNWIND $rows AS row
CALL (row) {
  MATCH (n) WHERE elementId(n) = row.elementId
  SET n += row.values
  RETURN count(*) AS written
  UNION ALL
  MATCH (s:Source) WHERE s.id IS NOT NULL
  MATCH (s)-[r:IMPORTED]->(:Import) WHERE elementId(r) = row.elementId
  SET r += row.values
  RETURN count(*) AS written
}
RETURN sum(written) AS written
