/** Follows of some accounts that imports after one (its number) have ended, with the follower's quality at the current run. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

export const personEnded = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), learned: z.number(), run: integer() }),
  row: z.object({
    source: z.number(),
    key: z.string(),
    since: z.number(),
    quality: z.enum(qualities),
    /** What the run itself took it for. */
    qualityThen: z.enum(qualities),
  }),
});
