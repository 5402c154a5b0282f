/** Takes out of the graph whom an import said to be the same owner's. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const unsaySameOwners = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({}),
});
