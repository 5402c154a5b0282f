UNWIND $asks AS ask
UNWIND ask.others AS other
MATCH (:Account {key: other})-[f:FOLLOWS]->(:Account {key: ask.key})
RETURN ask.key AS key, other, f.since AS since, f.precision AS precision, f.source AS source
