/**
 * All acts between accounts, packed: internal ids of both, times and kinds (positions in `interactionKinds`); how each became known,
 * nothing where none of a row is news.
 */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams,
  row: z.object({ targets: numbers, sources: numbers, at: numbers, kinds: numbers, learnt: numbers }),
  forms: learntForms("r"),
});
