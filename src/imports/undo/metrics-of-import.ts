/** Counts that an import stated, with all that is said of each. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const metricsOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ id: z.string(), claims: z.array(z.string()) }),
});
