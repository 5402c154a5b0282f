/** Writes texts of records anew. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const rewriteTexts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({
        elementId: z.string(),
        values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
      }),
    ),
  }),
  row: z.object({ written: z.number() }),
});
