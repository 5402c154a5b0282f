/** Accounts that their networks have verified to be the same owner's; a suggestion, never a merge. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const writeSameOwners = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ from: z.string(), to: z.string(), mark: z.string() })),
  }),
  row: z.object({}),
});
