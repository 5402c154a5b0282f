/** Opens a run under the pointer's lock: its number, or the number of the run that is already under way. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const createRun = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    owner: z.string(),
    model: z.string(),
    now: integer(),
    /** Runs known to be dead: they are marked FAILED. */
    dead: z.array(integer()),
  }),
  row: z.object({ number: z.number(), other: z.number().nullable() }),
});
