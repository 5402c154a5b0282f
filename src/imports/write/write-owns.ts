/** People and brands, and the accounts they own. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const writeOwns = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ slug: z.string(), name: z.string(), account: z.string() })),
    now: z.number(),
  }),
  row: z.object({}),
});
