/** Others' facts that only the archive of an erased person told stay, and say no more whose archive it was. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const unnameSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    sources: z.array(z.string()),
    /** The same as they stand in lines of JSON. */
    quoted: z.array(z.string()),
    instead: z.string(),
    insteadQuoted: z.string(),
    limit: integer(),
  }),
  row: z.object({ changed: z.number() }),
});
