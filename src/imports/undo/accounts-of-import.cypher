MATCH (a:Account) WHERE a.key IS NOT NULL AND any(line IN a.claims WHERE line STARTS WITH $prefix OR line = $exact)
RETURN a.key AS key, a.network AS network, a.claims AS claims
