/** What the run itself found of a user: its score and the keys of its accounts then; no row for one that came since. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const personUser = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slug: z.string(), run: integer() }),
  row: z.object({ score: z.number(), accounts: z.array(z.string()) }),
});
