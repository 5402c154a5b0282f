/** Writes what a run found out about accounts into its slot; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

/** What is stored of one account. */
export const accountRow = z.object({
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
  /** Milliseconds. */
  clock: z.number(),
  frozen: z.boolean(),
  /** Arrivals of a hub's followers, packed; null for others. */
  growth: z.string().nullable(),
});
export type AccountRow = z.input<typeof accountRow>;

export const writeAccountScores = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    run: integer(),
    rows: z.array(accountRow),
  }),
  row: z.object({ written: z.number() }),
});
