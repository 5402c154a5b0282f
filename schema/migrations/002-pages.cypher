// Pages in constant time: Neo4j has no vertex-centric index, so the owner's key stands on the relationship.
CREATE INDEX account_handle IF NOT EXISTS FOR (a:Account) ON (a.network, a.handleKey);
CREATE INDEX follows_to IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.since, f.fromKey);
CREATE INDEX follows_to_band IF NOT EXISTS FOR ()-[f:FOLLOWS]-() ON (f.toKey, f.band, f.since, f.fromKey);
