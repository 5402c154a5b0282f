/** On which UTC days (days since 1970) the followers of accounts came, and how many came at no known time. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const arrivals = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    days: z.array(z.object({ day: z.number(), came: z.number() })),
    undated: z.number(),
  }),
});
