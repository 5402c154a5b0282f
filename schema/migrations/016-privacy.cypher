// Who was erased stays out by a keyed hash; erasures by id, the newest first, and what of them is still to be deleted.
CREATE CONSTRAINT suppressed_hash IF NOT EXISTS FOR (s:Suppressed) REQUIRE s.hash IS UNIQUE;
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (e:Erasure) REQUIRE e.id IS UNIQUE;
CREATE INDEX erasure_at IF NOT EXISTS FOR (e:Erasure) ON (e.at, e.id);
CREATE INDEX erased_key IF NOT EXISTS FOR (x:Erased) ON (x.key);
CREATE INDEX erased_slug IF NOT EXISTS FOR (x:Erased) ON (x.slug);
// Links by which people opt out.
CREATE CONSTRAINT opt_out_link_id IF NOT EXISTS FOR (l:OptOutLink) REQUIRE l.id IS UNIQUE;
