/** Every account with what its network says of it, in the order of the keys. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { accountFacts } from "./account-facts.ts";

export const readAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: accountFacts.extend({
    /** The mark of an earlier run in this slot: the account was judged spam. */
    spam: z.boolean(),
  }),
});
