/** Writes what a run found out about accounts into its slot; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { qualities } from "../words.ts";

/** What is stored of one account. */
export const accountRow = z.object({
  /** Internal id. */
  id: z.number(),
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

/** What a run finds of one account: a rescore leaves the last as it is. */
export interface FoundRow extends AccountRow {
  /** Days of a hub's engagers, packed; null for others. */
  readonly days: string | null;
}

/** What a run stores of one account: with its fingerprint (`fingerprint.ts`). */
export interface PrintedRow extends FoundRow {
  readonly print: number;
}

/** What is stored of an account, in the order in which the query takes it. */
export const storedValues = (row: Omit<FoundRow, "id" | "key">) => [
  row.score,
  row.card,
  row.quality,
  row.standing,
  row.verdict,
  row.audience,
  row.followers,
  row.ranked,
  row.clock,
  row.frozen,
  row.growth,
  row.days,
];

/** Packed, as there is one for every account of the graph: names are sent once, in the query. */
const packedRows = z
  .custom<readonly PrintedRow[]>(
    (rows) => Array.isArray(rows) && accountRow.optional().safeParse(rows[0]).success,
  )
  .transform((rows) => rows.map((row) => [row.id, row.key, row.print, ...storedValues(row)]));

export const writeAccountScores = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer(), /** Only the first is checked. */ rows: packedRows }),
  row: z.object({ written: z.number() }),
});
