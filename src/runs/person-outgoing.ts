/**
 * What accounts do, for their verdicts between runs: whom they follow (internal ids) and how many follow those in all, whom they
 * acted toward, and the groups in which the current run found them. No row for an account that does more than `most`.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { groupKinds } from "../spam/groups/group.ts";
import { interactionKinds } from "../words.ts";

const ids = z.custom<readonly number[]>(Array.isArray);

export const personOutgoing = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer(), /** Follows and acts. */ most: integer() }),
  row: z.object({
    key: z.string(),
    followed: ids,
    /** Followers of the accounts it follows, added up. */
    crowd: z.number(),
    /** Follows of which the time is known. */
    dated: z.number(),
    acts: z.array(z.object({ kind: z.enum(interactionKinds), targets: ids })),
    /** Members of the largest group of each kind. */
    groups: z.array(z.object({ kind: z.enum(groupKinds), size: z.number() })),
  }),
});

export type Outgoing = Awaited<ReturnType<typeof personOutgoing>>[number];
