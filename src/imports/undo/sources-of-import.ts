/** Sources of an import, with what the others say of each: when, and by which handle its subject was given. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const sourcesOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer() }),
  row: z.object({
    id: z.string(),
    subject: z.string().nullable(),
    others: z.array(
      z.object({
        at: z.number(),
        covers: z.boolean(),
        includePrivate: z.boolean(),
        paths: z.array(z.string()),
        clock: z.number().nullable(),
        clockOf: z.string().nullable(),
        undatedAt: z.number().nullable(),
        number: z.number(),
      }),
    ),
  }),
});
