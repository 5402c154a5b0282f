/** Followers by the set of accounts that they follow: bit n of `set` stands for the n-th key. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const overlapCounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    /** Neo4j's ids of the accounts drawn; unused by COUNTED. */
    ids: z.array(z.string()),
    run: integer(),
  }),
  row: z.object({ set: z.number(), followers: z.number(), authentic: z.number() }),
  forms: {
    COUNTED: {
      __FOLLOWERS__: `UNWIND range(0, size($keys) - 1) AS n
MATCH (:Account {key: $keys[n]})<-[:FOLLOWS]-(x:Account)
WITH x, toInteger(sum(2 ^ n)) AS set`,
    },
    SAMPLED: {
      __FOLLOWERS__: `UNWIND $ids AS id
MATCH (x:Account)-[:FOLLOWS]->(a:Account) WHERE elementId(x) = id AND a.key IN $keys
WITH x, toInteger(sum(2 ^ [n IN range(0, size($keys) - 1) WHERE $keys[n] = a.key][0])) AS set`,
    },
  },
});
