/** Some follows of an account that turned out to be another one, in both directions. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const twinFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ twin: z.string(), limit: integer() }),
  row: z.object({
    link: z.string(),
    fromKey: z.string(),
    toKey: z.string(),
    since: z.number(),
    precision: z.enum(["second", "day", "unknown"]),
    source: z.string(),
  }),
});
