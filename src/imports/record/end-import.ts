/** Notes how an import ended, or that it is resumed. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const endImport = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    status: z.enum(["RUNNING", "DONE", "FAILED", "UNDOING"]),
    /** Milliseconds; null while it runs. */
    finishedAt: z.number().nullable(),
    message: z.string().nullable(),
  }),
  row: z.object({}),
});
