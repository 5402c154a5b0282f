// Walks every relationship: what an archive told of others names it wherever it is.
MATCH ()-[r]->()
WHERE r.source IN $sources
   OR any(line IN coalesce(r.others, []) + coalesce(r.said, []) + coalesce(r.undoings, []) + coalesce(r.claims, [])
          WHERE any(name IN $quoted WHERE line CONTAINS name))
WITH r LIMIT $limit
SET r.source = CASE WHEN r.source IN $sources THEN $instead ELSE r.source END,
    r.others = [line IN r.others | reduce(text = line, name IN $quoted | replace(text, name, $insteadQuoted))],
    r.said = [line IN r.said | reduce(text = line, name IN $quoted | replace(text, name, $insteadQuoted))],
    r.undoings = [line IN r.undoings | reduce(text = line, name IN $quoted | replace(text, name, $insteadQuoted))],
    r.claims = [line IN r.claims | reduce(text = line, name IN $quoted | replace(text, name, $insteadQuoted))]
RETURN count(r) AS changed
