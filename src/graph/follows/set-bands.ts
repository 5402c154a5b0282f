/**
 * Brings the bands on an account's follows in line with what it is taken for (a label, or a verdict since the run), a page at a
 * time, so that hubs filter by it at once.
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
