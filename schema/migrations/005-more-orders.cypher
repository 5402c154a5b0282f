// Users by followers; the followers of an account in the order of their keys, those of a hub by quality besides; and the mark
// of a start that was cut short.
CREATE INDEX user_followers_0 IF NOT EXISTS FOR (u:User) ON (u.followers0, u.slug);
CREATE INDEX user_followers_1 IF NOT EXISTS FOR (u:User) ON (u.followers1, u.slug);
CREATE INDEX follows_to_key IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.fromKey);
CREATE INDEX follows_to_band_key IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.band, f.fromKey);
CREATE CONSTRAINT seeding_id IF NOT EXISTS FOR (s:Seeding) REQUIRE s.id IS UNIQUE;
