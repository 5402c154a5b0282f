/** Writes the scores of users into a run's slot; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

const row = z.object({
  slug: z.string(),
  score: z.number(),
  card: z.string(),
  /** Distinct followers of its accounts, added up over the networks. */
  followers: integer(),
  /** Keys of its accounts. */
  owned: z.array(z.string()),
});

export const writeUserScores = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ run: integer(), rows: z.array(row) }),
  row: z.object({ written: z.number() }),
});
