/** Every person and brand with the keys of its accounts. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const readUsers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ /** Number of the run to compare with; null for none. */ past: integer().nullable() }),
  row: z.object({
    slug: z.string(),
    accounts: z.array(z.string()),
    /** Its score and the keys of its accounts at that run. */
    past: z.object({ score: z.number(), accounts: z.array(z.string()) }).nullable(),
  }),
});
