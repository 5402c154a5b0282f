/**
 * What a run counts in distinct pairs (`spam/measures/pairs.ts`), of a few accounts as of now, for their verdicts between runs; and
 * the groups in which the current run found them. Whatever their audience it takes a moment: a follower is no more than counted.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { groupKinds } from "../spam/groups/group.ts";
import { echoing } from "../spam/measures/pairs.ts";
import { talking } from "../spam/measures/talk.ts";

const echoesOf = (kind: string): string =>
  `MATCH (a)<-[:${kind}]-(b) WHERE b <> a RETURN count(DISTINCT b) AS actors`;

export const personPairs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    run: integer(),
    /** Follows and acts of its own beyond which an account has no row. */
    most: integer(),
    /** Acts below which it is not counted to whom an account talked. */
    enough: integer(),
  }),
  row: z.object({
    key: z.string(),
    following: z.number(),
    followers: z.number(),
    /** Accounts that follow it and are followed by it. */
    mutual: z.number(),
    /** Followers of the accounts it follows, added up. */
    crowd: z.number(),
    /** Follows of which the time is known. */
    dated: z.number(),
    /** Accounts that took it up, and accounts it acted toward; added up over the kinds. */
    echoes: z.number(),
    acts: z.number(),
    talkedTo: z.number(),
    answeredBy: z.number(),
    /** Members of the largest group of each kind. */
    groups: z.array(z.object({ kind: z.enum(groupKinds), size: z.number() })),
  }),
  forms: {
    "": { __TALKING__: [...talking].join("|"), __ECHOES__: [...echoing].map(echoesOf).join(" UNION ALL ") },
  },
});

export type PersonPairs = Awaited<ReturnType<typeof personPairs>>[number];
