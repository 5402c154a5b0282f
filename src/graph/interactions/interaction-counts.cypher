// Touches every act of that direction.
UNWIND $asks AS ask
MATCH (a:Account {key: ask.key})
RETURN ask.id AS ask,
  CASE $direction
    WHEN 'RECEIVED' THEN COUNT { (a)<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]-()
      WHERE ($kinds IS NULL OR type(r) IN $kinds) AND (ask.from IS NULL OR r.fromKey IN ask.from)
        AND (ask.learned IS NULL OR head(r.imports) > ask.learned)
        AND (ask.after IS NULL OR r.at >= ask.after OR $undated AND r.at = 0) AND (ask.until IS NULL OR r.at < ask.until) }
    ELSE COUNT { (a)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK]->()
      WHERE ($kinds IS NULL OR type(r) IN $kinds)
        AND (ask.after IS NULL OR r.at >= ask.after OR $undated AND r.at = 0) AND (ask.until IS NULL OR r.at < ask.until) }
  END AS acts
