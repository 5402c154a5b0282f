/** Follows of which an import said something, those that ended too. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const followsOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer(), /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ from: z.string(), to: z.string() }),
});
