/** The run whose scores are shown; no row before the first. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { runRow } from "./run-row.ts";

export const currentRun = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ run: runRow }),
});
