/** Writes points of history as rows; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

const row = z.object({
  id: z.string(),
  of: z.string(),
  run: integer(),
  at: z.number(),
  value: z.number(),
  model: z.string(),
  ledger: z.string().nullable(),
  card: z.string().nullable(),
  /** True for a rescore between runs, which the next run makes obsolete; else null. */
  interim: z.literal(true).nullable(),
});

export const writePointRows = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(row) }),
  row: z.object({ written: z.number() }),
});
