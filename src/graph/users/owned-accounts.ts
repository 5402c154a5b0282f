/** The accounts that users own; no row for a user without any. */
import { z } from "zod";
import { networkIds } from "../../words.ts";
import { defineQuery } from "../query.ts";

export const ownedAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slugs: z.array(z.string()) }),
  row: z.object({
    slug: z.string(),
    accounts: z.array(z.object({ key: z.string(), network: z.enum(networkIds) })),
  }),
});
