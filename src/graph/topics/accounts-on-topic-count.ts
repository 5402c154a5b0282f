/** How many accounts that are known for a topic a filter leaves. */
import { z } from "zod";
import { accountFilterParams } from "../accounts/accounts-count.ts";
import { defineQuery } from "../query.ts";

export const accountsOnTopicCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: accountFilterParams.extend({ topic: z.string() }),
  row: z.object({ accounts: z.number() }),
});
