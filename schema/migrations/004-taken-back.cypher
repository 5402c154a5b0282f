// What was taken back: by the act's own id, and by native ids, which also lead to what stands.
CREATE CONSTRAINT taken_back_id IF NOT EXISTS FOR ()-[t:TAKEN_BACK]-() REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT gone_name IF NOT EXISTS FOR (g:Gone) REQUIRE g.name IS UNIQUE;
CREATE CONSTRAINT gone_post_key IF NOT EXISTS FOR (p:GonePost) REQUIRE p.key IS UNIQUE;
CREATE INDEX taken_back_act IF NOT EXISTS FOR ()-[t:TAKEN_BACK]-() ON (t.act);
CREATE INDEX taken_back_post IF NOT EXISTS FOR ()-[t:TAKEN_BACK]-() ON (t.post);
CREATE INDEX unfollowed_act IF NOT EXISTS FOR ()-[u:UNFOLLOWED]-() ON (u.act);
CREATE INDEX follows_act IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.act);
CREATE INDEX like_act IF NOT EXISTS FOR ()-[r:LIKE]-() ON (r.act);
CREATE INDEX share_act IF NOT EXISTS FOR ()-[r:SHARE]-() ON (r.act);
CREATE INDEX quote_act IF NOT EXISTS FOR ()-[r:QUOTE]-() ON (r.act);
CREATE INDEX reply_act IF NOT EXISTS FOR ()-[r:REPLY]-() ON (r.act);
CREATE INDEX mention_act IF NOT EXISTS FOR ()-[r:MENTION]-() ON (r.act);
CREATE INDEX list_act IF NOT EXISTS FOR ()-[r:LIST]-() ON (r.act);
CREATE INDEX endorse_act IF NOT EXISTS FOR ()-[r:ENDORSE]-() ON (r.act);
CREATE INDEX link_act IF NOT EXISTS FOR ()-[r:LINK]-() ON (r.act);
