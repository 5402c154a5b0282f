/** Runs by their numbers, with the last import each of them knew. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { runRow } from "./run-row.ts";

export const runsByNumber = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ numbers: z.array(integer()) }),
  row: z.object({ learned: z.number(), run: runRow }),
});
