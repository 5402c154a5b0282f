// All keys and slugs, in constant memory: asked only after a back-up was restored.
CALL () {
  MATCH (a:Account) WHERE a.key IS NOT NULL
  RETURN a.key AS key, a.nativeId IS NULL AS isSole, null AS slug
  UNION ALL
  MATCH (u:User) WHERE u.slug IS NOT NULL
  RETURN null AS key, false AS isSole, u.slug AS slug
}
RETURN key, isSole, slug
