/** Takes out of the graph whom an import said to own an account, and what it said of people; those it alone knew go. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const unsayOwns = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ slug: z.string(), claims: z.array(z.string()) }),
});
