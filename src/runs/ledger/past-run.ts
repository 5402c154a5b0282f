/** The run whose scores are shown while the next one is made, and which sources it did not know; no row before the first. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const pastRun = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    number: z.number(),
    model: z.string(),
    publishedAt: z.number(),
    learned: z.number(),
    connected: z.array(z.string()),
    hasNews: z.boolean(),
    erased: z.boolean(),
    undone: z.boolean(),
  }),
});
