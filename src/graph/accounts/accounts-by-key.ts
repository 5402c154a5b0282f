/** Accounts by their keys; no row for a key that is not there. */
import { z } from "zod";
import { defineQuery } from "../query.ts";
import { accountRow } from "./account-row.ts";

export const accountsByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ account: accountRow }),
});
