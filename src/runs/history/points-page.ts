/** Points of history of some scored things, in the order of time from beyond a time, as the run `run` and those before wrote them. */
import { z } from "zod";
import { directionForms } from "../../graph/list-forms.ts";
import { defineQuery, integer } from "../../graph/query.ts";

const row = z.object({
  of: z.string(),
  run: z.number(),
  /** Milliseconds. */
  at: z.number(),
  value: z.number(),
  model: z.string(),
  ledger: z.string().nullable(),
  card: z.string().nullable(),
  /** True for a rescore since its run. */
  interim: z.boolean(),
});
export type StoredPoint = z.output<typeof row>;

export const pointsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ of: z.array(z.string()), at: z.number(), run: integer(), limit: integer() }),
  row,
  forms: directionForms,
});
