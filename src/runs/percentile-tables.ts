/** The tables that tell the percentile of a value among the accounts and the users of a run (`percentiles.ts`). */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

const row = z.object({
  /** Without those judged SPAM. */
  accounts: z.array(z.number()),
  users: z.array(z.number()),
});
export type PercentileTables = z.output<typeof row>;

export const percentileTables = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ run: integer() }),
  row,
});
