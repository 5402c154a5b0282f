// Setting the pointer's id takes its lock: of two processes that open a run at once, one waits and then sees the other's.
MERGE (c:Current {id: 'run'})
SET c.id = 'run'
WITH c
OPTIONAL MATCH (other:Run {status: 'RUNNING'}) WHERE other.owner <> $owner AND NOT other.number IN $dead
WITH c, max(other.number) AS other
CALL (other) {
  WITH other WHERE other IS NULL
  MATCH (dead:Run {status: 'RUNNING'}) WHERE dead.number IN $dead
  SET dead.status = 'FAILED', dead.finishedAt = $now, dead.message = 'The process ended before the run did.'
  RETURN count(dead) AS failed
}
CALL () {
  OPTIONAL MATCH (last:Run) WHERE last.number > 0
  RETURN coalesce(max(last.number), 0) + 1 AS next
}
OPTIONAL MATCH (mine:Run {status: 'RUNNING'}) WHERE mine.owner = $owner
// Facts of later imports are news to the run after this one.
CALL () {
  OPTIONAL MATCH (i:Import) WHERE i.number > 0
  RETURN coalesce(max(i.number), 0) AS learned
}
// The current run's slot is never written: its number and the new one differ by an odd count.
WITH other, learned, coalesce(mine.number, next + CASE WHEN (next - c.number) % 2 = 0 THEN 1 ELSE 0 END) AS number
CALL (other, number, learned) {
  WITH other, number, learned WHERE other IS NULL
  MERGE (run:Run {number: number})
  ON CREATE SET run.slot = number % 2, run.status = 'RUNNING', run.owner = $owner, run.model = $model,
                run.startedAt = $now, run.heartbeatAt = $now, run.step = 'OPEN', run.done = 0, run.total = 0, run.learned = learned
  RETURN count(run) AS created
}
RETURN number, other
