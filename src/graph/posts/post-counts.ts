/** How many posts of each account the graph keeps, in constant time. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const postCounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ owner: z.string(), posts: z.number() }),
});
