/** All that is said of accounts themselves. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const claimsOf = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    network: z.string(),
    handleKey: z.string().nullable(),
    aliased: z.boolean(),
    claims: z.array(z.string()),
    splits: z.array(z.string()),
  }),
});
