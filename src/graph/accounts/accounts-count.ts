/** How many accounts pass the filters of a list. */
import { z } from "zod";
import { networkIds, qualities } from "../../words.ts";
import { defineQuery, integer } from "../query.ts";

/** Which accounts are counted. */
export const accountFilterParams = z.object({
  run: integer().nullable(),
  network: z.enum(networkIds).nullable(),
  qualities: z.array(z.enum(qualities)).nullable(),
  ranked: z.boolean(),
});

export const accountsCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: accountFilterParams,
  row: z.object({ accounts: z.number() }),
});
