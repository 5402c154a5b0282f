/**
 * The authentic followers of those who pass on what an account says: how many there are, and for each of three probabilities
 * of seeing a post, how many more see one than without being passed on: the sum over them of
 * `(1 - view, where they follow the account itself) x (1 - product over the sharers they follow of (1 - share x view))`.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

const three = z.tuple([z.number(), z.number(), z.number()]);

export const cascadeCounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(
      z.object({
        key: z.string(),
        /** Keys of accounts that are not counted as reached. */
        own: z.array(z.string()),
        /** By key of a sharer, the probability that it passes a post on. */
        shares: z.record(z.string(), z.number()),
      }),
    ),
    /** Neo4j's ids of the accounts drawn; unused by COUNTED. */
    ids: z.array(z.string()),
    views: three,
    run: integer(),
  }),
  row: z.object({ key: z.string(), reached: z.number(), seen: three, seenSquared: three }),
  forms: {
    COUNTED: {
      __REACHED__: `UNWIND keys(ask.shares) AS sharer
  MATCH (:Account {key: sharer})<-[:FOLLOWS]-(x:Account)
  WITH a, ask, x, collect(ask.shares[sharer]) AS shares`,
    },
    SAMPLED: {
      __REACHED__: `UNWIND $ids AS id
  MATCH (x:Account)-[:FOLLOWS]->(sharer:Account) WHERE elementId(x) = id
  WITH a, ask, x, ask.shares[sharer.key] AS share WHERE share IS NOT NULL
  WITH a, ask, x, collect(share) AS shares`,
    },
  },
});
