/** The counts of an account that turned out to be another one. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const twinMetrics = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ twin: z.string() }),
  row: z.object({
    observedAt: z.number(),
    windowDays: z.number().nullable(),
    counts: z.record(z.string(), z.number().nullable()),
  }),
});
