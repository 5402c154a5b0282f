/** Runs, newest first: `limit` of those with a smaller number than `before` (any large number for the first page). */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { runRow } from "./run-row.ts";

export const runsPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ before: integer(), limit: integer() }),
  row: z.object({ run: runRow }),
});
