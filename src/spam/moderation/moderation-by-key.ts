/** What moderators and contesters did to accounts: labels, newest first, and the newest contest. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { qualities } from "../../words.ts";
import { contestRow, labelRow } from "./label-row.ts";

export const moderationByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    /** Labels given so far. */
    version: z.number(),
    /** The one that stands. */
    label: z.enum(qualities).nullable(),
    labels: z.array(labelRow),
    /** The newest, if any. */
    contests: z.array(contestRow),
  }),
});
export type Moderation = Awaited<ReturnType<typeof moderationByKey>>[number];
