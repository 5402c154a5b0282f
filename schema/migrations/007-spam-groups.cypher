// Groups of accounts that act as one, as a run found them: their key, and those of one slot.
CREATE CONSTRAINT spam_group_id IF NOT EXISTS FOR (g:SpamGroup) REQUIRE g.id IS UNIQUE;
CREATE INDEX spam_group_slot IF NOT EXISTS FOR (g:SpamGroup) ON (g.slot);
