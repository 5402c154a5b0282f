/** Writes the verdicts of accounts that the current run knows, ahead of their scores; a second time is the same. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { accountRow } from "./write-account-scores.ts";

export const writeRejudged = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    run: integer(),
    rows: z.array(accountRow.pick({ key: true, quality: true, verdict: true, ranked: true })),
  }),
  row: z.object({ written: z.number() }),
});
