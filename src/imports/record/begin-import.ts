/** Takes a number for an import. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const beginImport = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    fingerprint: z.string(),
    /** Milliseconds. */
    startedAt: z.number(),
    paths: z.array(z.string()),
  }),
  row: z.object({ mine: z.boolean() }),
});
