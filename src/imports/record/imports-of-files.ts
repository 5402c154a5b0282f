/** Earlier imports of the very same files, oldest first. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const importsOfFiles = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ fingerprint: z.string() }),
  row: z.object({
    number: z.number(),
    status: z.enum(["RUNNING", "DONE", "FAILED"]),
    startedAt: z.number(),
  }),
});
