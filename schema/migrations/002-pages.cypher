// Pages in constant time: Neo4j has no vertex-centric index, so the owner's key stands on the relationship.
CREATE INDEX account_handle IF NOT EXISTS FOR (a:Account) ON (a.network, a.handleKey);
CREATE INDEX follows_to IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.since, f.fromKey);
CREATE INDEX follows_to_band IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.band, f.since, f.fromKey);
CREATE INDEX account_name IF NOT EXISTS FOR (a:Account) ON (a.name, a.key);
CREATE INDEX account_updated IF NOT EXISTS FOR (a:Account) ON (a.updatedAt, a.key);
CREATE INDEX account_score_0 IF NOT EXISTS FOR (a:Account) ON (a.score0, a.key);
CREATE INDEX account_score_1 IF NOT EXISTS FOR (a:Account) ON (a.score1, a.key);
CREATE INDEX account_ranked_0 IF NOT EXISTS FOR (a:Account) ON (a.ranked0, a.key);
CREATE INDEX account_ranked_1 IF NOT EXISTS FOR (a:Account) ON (a.ranked1, a.key);
CREATE INDEX account_followers_0 IF NOT EXISTS FOR (a:Account) ON (a.followers0, a.key);
CREATE INDEX account_followers_1 IF NOT EXISTS FOR (a:Account) ON (a.followers1, a.key);
CREATE INDEX user_name IF NOT EXISTS FOR (u:User) ON (u.name, u.slug);
CREATE INDEX user_updated IF NOT EXISTS FOR (u:User) ON (u.updatedAt, u.slug);
CREATE INDEX user_score_0 IF NOT EXISTS FOR (u:User) ON (u.score0, u.slug);
CREATE INDEX user_score_1 IF NOT EXISTS FOR (u:User) ON (u.score1, u.slug);
CREATE INDEX run_status IF NOT EXISTS FOR (r:Run) ON (r.status);
CREATE INDEX import_fingerprint IF NOT EXISTS FOR (i:Import) ON (i.fingerprint);
// Sources of an account, also when its key changes.
CREATE INDEX source_subject IF NOT EXISTS FOR (s:Source) ON (s.subject);
