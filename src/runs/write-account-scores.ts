/** Writes what a run found out about accounts into its slot; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

const row = z.object({
  /** Element id. */
  id: z.string(),
  key: z.string(),
  score: z.number(),
  card: z.string(),
  quality: z.enum(qualities),
  standing: z.number(),
  verdict: z.string(),
  audience: z.string(),
  followers: integer(),
  ranked: z.boolean(),
});
export type AccountRow = z.input<typeof row>;

export const writeAccountScores = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    run: integer(),
    rows: z.array(row),
  }),
  row: z.object({ written: z.number() }),
});
