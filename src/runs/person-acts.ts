/** Who acted toward one account, with the quality and standing of each at the current run. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { interactionKinds, qualities } from "../words.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

export const personActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend({ key: z.string(), run: integer() }),
  row: z.object({
    source: z.number(),
    kind: z.enum(interactionKinds),
    /** Milliseconds; 0 unknown. */
    at: z.number(),
    learnt: z.number(),
    quality: z.enum(qualities),
    /** What the run itself took it for, whatever a label or a rescore says since; as it is now where the run did not know it. */
    qualityThen: z.enum(qualities),
    standing: z.number(),
  }),
  forms: learntForms("r"),
});
