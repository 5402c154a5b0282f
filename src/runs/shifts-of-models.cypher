MATCH (r:Run {status: 'PUBLISHED'}) WHERE r.model IN $versions AND r.shift IS NOT NULL
WITH r ORDER BY r.number DESC
WITH r.model AS version, head(collect(r)) AS run
RETURN version, run.number AS number, run.shift AS shift
