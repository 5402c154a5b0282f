/** How many acts accounts did on some UTC days, but for those toward accounts of the same user. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const actsOnDays = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    asks: z.array(
      z.object({
        key: z.string(),
        /** Days since 1970. */
        days: z.array(integer()),
      }),
    ),
    mostActs: integer(),
  }),
  row: z.object({ key: z.string(), day: z.number(), acts: z.number() }),
});
