/** Follows that imports after one (its number) have ended: internal ids of both accounts, and when the follow began. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const readEnded = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ learned: z.number() }),
  row: z.object({ source: z.number(), target: z.number(), since: z.number() }),
});
