/** Which acts of a kind the graph has, with what decides whether another statement of them is better. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const knownActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    at: z.number(),
    precision: z.string(),
    of: z.string().nullable(),
    source: z.string(),
  }),
});
