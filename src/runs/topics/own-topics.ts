/** Which hashtags accounts put on how many of their posts. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const ownTopics = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ key: z.string(), word: z.string(), posts: z.number() }),
});
