/** Drops the projections of runs; a run that was killed leaves its own behind in the server's memory. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const dropProjections = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ prefix: z.string() }),
  row: z.object({ dropped: z.string() }),
});
