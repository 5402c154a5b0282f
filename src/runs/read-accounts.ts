/** Every account with what its network says of it and what the run before found, in the order of the keys. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { accountFacts } from "./account-facts.ts";
import { pastFacts } from "./ledger/past.ts";

export const readAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** Number of the run to compare with; null for none. */ past: integer().nullable() }),
  row: accountFacts.extend({
    /** The mark of an earlier run in this slot: the account was judged spam. */
    spam: z.boolean(),
    past: pastFacts.nullable(),
  }),
});
