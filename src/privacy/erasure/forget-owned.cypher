// What the owner's score was made of names the account, and its history was made from it: there is none until it is scored again.
MATCH (u:User {slug: $slug})
SET u.owned0 = [key IN u.owned0 WHERE NOT key IN $keys], u.owned1 = [key IN u.owned1 WHERE NOT key IN $keys],
    u.run0 = null, u.run1 = null
WITH u
CALL (u) { MATCH (p:ScorePoint {of: 'user/' + u.slug}) WHERE p.at >= 0 DELETE p }
RETURN u.slug AS slug
