// A fingerprint is made of the files of an archive: nobody shall be able to ask whether it was theirs.
UNWIND $sources AS id
MATCH (:Source {id: id})-[:IMPORTED]->(i:Import)
SET i.fingerprint = null
RETURN count(i) AS forgotten
