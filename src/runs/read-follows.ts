/** Who follows each account, packed: internal ids and times; times are empty where none is known, `learnt` where nothing is news. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams,
  row: z.object({ target: z.number(), sources: numbers, since: numbers, learnt: numbers }),
  forms: learntForms("f"),
});
