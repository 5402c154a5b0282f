/** Removes the points that rescores of some scored things have left since the last run. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropInterim = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ of: z.array(z.string()) }),
  row: z.object({ dropped: z.number() }),
});
