UNWIND $posts AS post
CALL (post) {
  MATCH (:Post {key: post})<-[o:POSTED]-() WHERE any(line IN o.claims WHERE NOT line CONTAINS ',"",') RETURN true AS told
  UNION
  MATCH (:GonePost {key: post})<-[o:POSTED]-() WHERE any(line IN o.claims WHERE NOT line CONTAINS ',"",') RETURN true AS told
  UNION
  MATCH ()-[r:LIKE]->() WHERE r.post = post AND r.toKey IS NOT NULL
    AND (coalesce(r.toAs, '@') <> '' OR any(line IN r.others WHERE NOT line ENDS WITH ',""]')) RETURN true AS told
  UNION
  MATCH ()-[r:SHARE]->() WHERE r.post = post AND r.toKey IS NOT NULL
    AND (coalesce(r.toAs, '@') <> '' OR any(line IN r.others WHERE NOT line ENDS WITH ',""]')) RETURN true AS told
  UNION
  MATCH ()-[r:QUOTE]->() WHERE r.post = post AND r.toKey IS NOT NULL
    AND (coalesce(r.toAs, '@') <> '' OR any(line IN r.others WHERE NOT line ENDS WITH ',""]')) RETURN true AS told
  UNION
  MATCH ()-[r:REPLY]->() WHERE r.post = post AND r.toKey IS NOT NULL
    AND (coalesce(r.toAs, '@') <> '' OR any(line IN r.others WHERE NOT line ENDS WITH ',""]')) RETURN true AS told
}
RETURN DISTINCT post
