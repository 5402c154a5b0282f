/** A page of imports, newest first, each with the reports of its files. The next page is before the last number of this. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { tallyRule } from "./file-tally.ts";
import { json } from "./record/tallies-of-import.ts";

export const importsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Numbers below this one; Number.MAX_SAFE_INTEGER for the first page. */
    before: integer(),
    limit: integer(),
  }),
  row: z.object({
    number: z.number(),
    status: z.enum(["RUNNING", "DONE", "FAILED", "UNDOING", "UNDONE"]),
    /** Milliseconds. */
    startedAt: z.number(),
    finishedAt: z.number().nullable(),
    /** As given to the import. */
    paths: z.array(z.string()),
    /** Why it failed. */
    message: z.string().nullable(),
    files: z.array(
      tallyRule.omit({ done: true }).extend({
        position: z.number(),
        path: z.string(),
        importer: z.string(),
        title: z.string(),
        network: z.string().nullable(),
        subject: z.string().nullable(),
        kept: json.pipe(tallyRule.shape.kept),
        reasons: json.pipe(tallyRule.shape.reasons),
        unknownFields: json.pipe(tallyRule.shape.unknownFields),
        note: z.string().nullable(),
      }),
    ),
  }),
});

export type ImportRow = Awaited<ReturnType<typeof importsPage>>[number];
