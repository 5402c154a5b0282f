// The source of an account's archive, found again when the account's key has changed.
CREATE INDEX source_subject IF NOT EXISTS FOR (s:Source) ON (s.subject, s.kind);
