/** Old runs whose points still keep all their cards, and whether an earlier run of the same week is there to keep them instead. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const unsettledRuns = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    upTo: integer(),
    /** Milliseconds of any Monday midnight (UTC) before all runs. */
    monday: integer(),
    /** Milliseconds of a week. */
    week: integer(),
  }),
  row: z.object({ number: z.number(), hasEarlier: z.boolean() }),
});
