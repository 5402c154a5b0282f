// A metric may state some counts only: the newest that states each is taken.
UNWIND $keys AS key
MATCH (a:Account {key: key})-[:STATED]->(m:Metric)
UNWIND $counts AS count
WITH key, count, m.observedAt AS at, m.windowDays AS days, m[count] AS value WHERE value IS NOT NULL
ORDER BY at
WITH key, count, collect({value: value, at: at, days: days}) AS values
RETURN key, count, values[-1].value AS value, values[-1].at AS at, values[-1].days AS windowDays
