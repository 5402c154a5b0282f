UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a.key AS key, a.network AS network, a.nativeId AS nativeId, a.handle AS handle, a.name AS name,
       EXISTS { MATCH (other:Account {network: a.network, handleKey: a.handleKey}) WHERE other <> a } AS handleIsShared,
       [(a)-[:KNOWN_AS]->(alias) |
         {name: alias.name, isShared: EXISTS { (alias)<-[:KNOWN_AS]-(other) WHERE other <> a }
                                   OR EXISTS { MATCH (other:Account {network: a.network, handleKey: substring(alias.name, size(a.network) + 2)}) WHERE other <> a }}] AS aliases,
       [(a)<-[:OWNS]-(u:User) | {slug: u.slug, accounts: COUNT { (u)-[:OWNS]->(:Account) }}] AS owners
