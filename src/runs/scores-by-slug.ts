/** What a run stored about users, by their slugs; no row where the run does not know the user. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const scoresBySlug = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slugs: z.array(z.string()), run: integer() }),
  row: z.object({
    slug: z.string(),
    score: z.number(),
    card: z.string(),
  }),
});
