/** Writes what stands of all that is said of accounts, unless more was said meanwhile. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const settleAccounts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(
      z.object({
        key: z.string(),
        held: z.array(z.string()),
        claims: z.array(z.string()),
        values: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  row: z.object({}),
});
