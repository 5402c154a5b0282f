/** The accounts of one person with what the current run stored of them (null where it does not know one yet). */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";
import { accountFacts } from "./account-facts.ts";
import { pastFacts } from "./ledger/past.ts";

export const personAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), run: integer() }),
  row: accountFacts.extend({
    following: z.number(),
    /** What the run itself found; null for an account that came since. */
    past: pastFacts.nullable(),
    stored: z
      .object({
        quality: z.enum(qualities),
        standing: z.number(),
        verdict: z.string(),
        /** The verdict that the run itself found, whatever a rescore found since. */
        found: z.string(),
        audience: z.string(),
        card: z.string(),
        /** Days of a hub's engagers (`stored-days.ts`). */
        days: z.string().nullable(),
      })
      .nullable(),
  }),
});

export type PersonAccount = Awaited<ReturnType<typeof personAccounts>>[number];
