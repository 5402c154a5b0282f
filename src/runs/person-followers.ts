/** Who follows one account, packed: internal ids, times and the quality at the current run. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const personFollowers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend({ key: z.string(), run: integer() }),
  row: z.object({
    sources: numbers,
    since: numbers,
    quality: z.array(z.enum(qualities)),
    /** What the run itself took each for, whatever a label or a rescore says since; as it is now where the run did not know it. */
    qualityThen: z.array(z.enum(qualities)),
    learnt: numbers,
  }),
  forms: learntForms("f"),
});
