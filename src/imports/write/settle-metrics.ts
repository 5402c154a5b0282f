/** Writes what stands of all that is said of dated counts; one that nobody states any more goes. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const settleMetrics = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        claims: z.array(z.string()),
        imports: z.array(z.number()),
        counts: z.record(z.string(), z.number().nullable()),
      }),
    ),
  }),
  row: z.object({}),
});
