/** A page of accounts, and since when the acts toward each are to be held where older ones are there. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const accountsWithOldActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    run: z.number(),
    /** Keys beyond this one. */
    after: z.string(),
    limit: integer(),
    /** Milliseconds. */
    keptMs: z.number(),
  }),
  row: z.object({ key: z.string(), heldSince: z.number().nullable() }),
});
