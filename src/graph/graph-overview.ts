/** How much the graph holds and which run is current; for `gravitas status` and the start. */
import { z } from "zod";
import { defineQuery } from "./query.ts";

export const graphOverview = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    accounts: z.number(),
    users: z.number(),
    follows: z.number(),
    interactions: z.number(),
    posts: z.number(),
    imports: z.number(),
    /** True while the seeds are being loaded, or where a start that loaded them was cut short. */
    seeding: z.boolean(),
    run: z.number().nullable(),
    model: z.string().nullable(),
    /** Milliseconds. */
    publishedAt: z.number().nullable(),
  }),
});
