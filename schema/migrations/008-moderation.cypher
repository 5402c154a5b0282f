// What moderators decided and what was contested: by key, the newest first, and the contests that wait.
CREATE CONSTRAINT label_id IF NOT EXISTS FOR (l:Label) REQUIRE l.id IS UNIQUE;
CREATE INDEX label_at IF NOT EXISTS FOR (l:Label) ON (l.at, l.id);
CREATE CONSTRAINT contest_id IF NOT EXISTS FOR (c:Contest) REQUIRE c.id IS UNIQUE;
CREATE INDEX contest_status IF NOT EXISTS FOR (c:Contest) ON (c.status, c.openedAt, c.id);
