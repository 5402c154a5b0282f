/** What a run stored about accounts, by their keys; no row where the run does not know the account. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

export const scoresByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer() }),
  row: z.object({
    key: z.string(),
    score: z.number(),
    card: z.string(),
    quality: z.enum(qualities),
    standing: z.number(),
    verdict: z.string(),
    audience: z.string(),
  }),
});
