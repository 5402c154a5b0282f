/** Posts of which an import said something, deleted ones too, with all that is said of each. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const postsOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ id: z.string(), claims: z.array(z.string()) }),
});
