// Places of a row: actCells. New ones are written; those that the graph has come back, and stay as they are.
UNWIND $rows AS row
OPTIONAL MATCH ()-[held:__KIND__ {id: row[0]}]->()
CALL (row, held) {
  WITH row WHERE held IS NULL
  MATCH (p:Post {key: row[3]})
  MATCH (a:Account {key: row[1]})
  CREATE (a)-[:__KIND__ {
    id: row[0], fromKey: row[1], toKey: row[2], post: row[3], at: toInteger(row[4]), precision: row[5], of: row[6],
    act: row[7], topic: row[8], list: row[9], source: row[10], saidAt: toInteger(row[11]), fromAs: row[12], toAs: row[13],
    imports: toIntegerList(row[14]), others: row[15]
  }]->(p)
}
WITH held WHERE held IS NOT NULL
RETURN properties(held) AS act
