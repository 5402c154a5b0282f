/** The account that has a handle (in lower case, without @) on a network; no row where nobody has. */
import { z } from "zod";
import { networkIds } from "../../words.ts";
import { defineQuery } from "../query.ts";
import { accountRow } from "./account-row.ts";

export const accountByHandle = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ network: z.enum(networkIds), handleKey: z.string() }),
  row: z.object({ account: accountRow }),
});
