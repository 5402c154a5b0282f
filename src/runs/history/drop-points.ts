/** Removes the points of some runs, or only those of rescores since them; at most 10,000 a call. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropPoints = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ from: integer(), to: integer(), interimOnly: z.boolean() }),
  row: z.object({ dropped: z.number() }),
});
