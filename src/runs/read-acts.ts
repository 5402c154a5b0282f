/** Who acted toward each account, packed: internal ids, times and kinds (positions in `interactionKinds`); `learnt` is empty where nothing is news. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams,
  row: z.object({ target: z.number(), sources: numbers, at: numbers, kinds: numbers, learnt: numbers }),
  forms: learntForms("r"),
});
