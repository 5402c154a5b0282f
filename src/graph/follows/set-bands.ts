/**
 * Updates the bands on an account's follows to its quality (a label, or a verdict since the run), a page at a time, so that
 * pages of hubs filter by it at once.
 */
import { z } from "zod";
import { qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

export const setBands = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), quality: z.enum(qualities), limit: integer() }),
  row: z.object({ changed: z.number() }),
});
