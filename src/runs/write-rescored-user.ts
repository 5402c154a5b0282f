/** Writes the score of one user between runs; the run's own value stays beside. A second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const writeRescoredUser = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    run: integer(),
    slug: z.string(),
    score: z.number(),
    card: z.string(),
    followers: integer(),
  }),
  row: z.object({ slug: z.string() }),
});
