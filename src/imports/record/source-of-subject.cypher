MATCH (s:Source {subject: $subject, kind: $kind})
RETURN min(s.id) AS id
