// The history of scores: points of a scored thing in the order of time, and all points of one run.
CREATE CONSTRAINT score_point_id IF NOT EXISTS FOR (p:ScorePoint) REQUIRE p.id IS UNIQUE;
CREATE INDEX score_point_of IF NOT EXISTS FOR (p:ScorePoint) ON (p.of, p.at);
CREATE INDEX score_point_run IF NOT EXISTS FOR (p:ScorePoint) ON (p.run);
