/** How many follows there are, from the count store. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const countFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ follows: z.number() }),
});
