/** Accounts of which an import said something, with all that is said of each. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const accountsOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string(), exact: z.string() }),
  row: z.object({
    key: z.string(),
    network: z.string(),
    claims: z.array(z.string()),
  }),
});
