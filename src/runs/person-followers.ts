/** Who follows one account, packed by their quality at the current run: internal ids and times. */
import { z } from "zod";
import { defineQuery, integer, numbers } from "../graph/query.ts";
import { qualities } from "../words.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

export const personFollowers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend({ key: z.string(), run: integer() }),
  row: z.object({
    quality: z.enum(qualities),
    /** What the run itself took them for, whatever a label or a rescore says since; as it is now where the run did not know them. */
    qualityThen: z.enum(qualities),
    sources: numbers,
    since: numbers,
    /** How each became known; empty for all known. */
    learnt: numbers,
  }),
  forms: learntForms("f"),
});
