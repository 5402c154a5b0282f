/** Writes what a rescore found out about accounts into the slot of the current run; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { accountRow } from "./write-account-scores.ts";

export const writeRescoredAccounts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer(), rows: z.array(accountRow) }),
  row: z.object({ written: z.number() }),
});
