// The acts on a post: finds its owner where the post is no node, whatever file comes first.
CREATE INDEX like_post IF NOT EXISTS FOR ()-[r:LIKE]-() ON (r.post);
CREATE INDEX share_post IF NOT EXISTS FOR ()-[r:SHARE]-() ON (r.post);
CREATE INDEX quote_post IF NOT EXISTS FOR ()-[r:QUOTE]-() ON (r.post);
CREATE INDEX reply_post IF NOT EXISTS FOR ()-[r:REPLY]-() ON (r.post);
