/** The same as `accountsPage` of accounts that are known for a topic. */
import { z } from "zod";
import { accountOrders, accountPageParams, accountPageRow } from "../accounts/accounts-page.ts";
import { defineQuery } from "../query.ts";

export const accountsOnTopic = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: accountPageParams.extend({ topic: z.string() }),
  row: accountPageRow,
  forms: accountOrders,
});
