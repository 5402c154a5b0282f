/** How many dated acts each engager did on each UTC day, but for those toward accounts of the same user; packed, a row for each. */
import { z } from "zod";
import { defineQuery, integer, numbers } from "../graph/query.ts";

export const daysOfEngagers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    ids: z.array(integer()),
    /** Keys of the accounts that are one person's, and of those that are not, whatever the graph says. */
    own: z.array(z.string()),
    apart: z.array(z.string()),
    /** Acts above which an engager has no row. */
    most: integer(),
  }),
  row: z.object({
    source: z.number(),
    /** Days since 1970, and the acts on each. */
    days: numbers,
    counts: numbers,
  }),
});
