/** Writes what stands of posts without what an import said of them and of whose they are. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const settlePostClaims = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        claims: z.array(z.string()),
        at: z.number().nullable(),
        topics: z.array(z.string()),
      }),
    ),
    /** How lines of this import begin. */ prefix: z.string(),
  }),
  row: z.object({}),
});
