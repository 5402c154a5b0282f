/** The follows that reach an account from some others; for the few accounts of one owner. */
import { z } from "zod";
import { defineQuery } from "../query.ts";
import { followRow } from "./follow-row.ts";

export const followsBetween = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ asks: z.array(z.object({ key: z.string(), others: z.array(z.string()) })) }),
  row: followRow,
});
