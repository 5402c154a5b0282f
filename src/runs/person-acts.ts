/** Who acted toward one account, packed by kind and by their quality at the current run: internal ids, standing and times. */
import { z } from "zod";
import { defineQuery, integer, numbers } from "../graph/query.ts";
import { interactionKinds, qualities } from "../words.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

export const personActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend({ key: z.string(), run: integer() }),
  row: z.object({
    kind: z.enum(interactionKinds),
    quality: z.enum(qualities),
    /** What the run itself took them for, whatever a label or a rescore says since; as it is now where the run did not know them. */
    qualityThen: z.enum(qualities),
    sources: numbers,
    standing: numbers,
    /** Milliseconds; 0 unknown. */
    at: numbers,
    /** How each became known; empty for all known. */
    learnt: numbers,
  }),
  forms: learntForms("r"),
});
