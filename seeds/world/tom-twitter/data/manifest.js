window.__THAR_CONFIG = {
 "userInfo": {
  "accountId": "990417",
  "userName": "tom_new",
  "displayName": "Tom Adeyemi"
 },
 "archiveInfo": {
  "sizeBytes": "1",
  "generationDate": "2026-10-31T21:00:00.000Z",
  "isPartialArchive": false
 }
}
