/** Brings the bands on an account's follows in line with its label, a page at a time, so that hubs filter by it at once. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { qualities } from "../../words.ts";

export const labelBands = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), quality: z.enum(qualities), limit: integer() }),
  row: z.object({ changed: z.number() }),
});
