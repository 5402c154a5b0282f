/**
 * A moderator's label on one account, with the contest it decides, if any: written once whatever the retries, and only where
 * `version` labels have been given so far. Readers see it at once: it stands in both slots, beside what the runs found.
 */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { qualities } from "../../words.ts";

export const giveLabel = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    key: z.string(),
    /** Id of the label, new for each decision. */
    id: z.string(),
    /** Id of the contest that is decided; null for none. */
    contest: z.string().nullable(),
    version: integer(),
    quality: z.enum(qualities),
    reason: z.string(),
    /** Role of who decided. */
    by: z.string(),
    /** Number of the current run; 0 for none. */
    run: integer(),
    /** Milliseconds. */
    now: integer(),
    /** Milliseconds after which a frozen account is out of leaderboards. */
    longFrozen: integer(),
  }),
  row: z.object({ /** Labels given by now. */ version: z.number(), done: z.boolean() }),
});
