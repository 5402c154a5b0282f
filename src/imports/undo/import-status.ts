/** How an import stands. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const importStatus = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer() }),
  row: z.object({ status: z.string(), startedAt: z.number() }),
});
