/** Contests the verdict on an account, unless one is open already or too many were opened lately; no row for an unknown account. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const openContest = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    key: z.string(),
    id: z.string(),
    reason: z.string(),
    /** Number of the current run; 0 for none. */
    run: integer(),
    /** Milliseconds. */
    now: integer(),
    /** Contests opened after this, milliseconds, count toward `most`. */
    since: integer(),
    most: integer(),
  }),
  row: z.object({
    done: z.boolean(),
    /** Whether one was open before. */
    open: z.boolean(),
    /** Labels given so far. */
    version: z.number(),
  }),
});
