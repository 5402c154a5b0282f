/** What a run stored about accounts, by their keys; no row where the run does not know the account; the texts only if asked for. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

export const scoresByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer(), proven: z.boolean() }),
  row: z.object({
    key: z.string(),
    score: z.number(),
    card: z.string().nullable(),
    quality: z.enum(qualities),
    standing: z.number(),
    verdict: z.string().nullable(),
    audience: z.string().nullable(),
  }),
});
