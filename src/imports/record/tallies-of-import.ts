/** How far an import that was cut short had come, file by file. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { tallyRule } from "../file-tally.ts";

/** JSON text as the value that it is. */
export const json = z.string().transform((text): unknown => JSON.parse(text));

export const talliesOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer() }),
  row: tallyRule.extend({
    position: z.number(),
    kept: json.pipe(tallyRule.shape.kept),
    reasons: json.pipe(tallyRule.shape.reasons),
    unknownFields: json.pipe(tallyRule.shape.unknownFields),
  }),
});
