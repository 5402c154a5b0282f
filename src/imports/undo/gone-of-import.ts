/** Native ids that an import took back, with all that took them back. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const goneOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ name: z.string(), undoings: z.array(z.string()) }),
});
