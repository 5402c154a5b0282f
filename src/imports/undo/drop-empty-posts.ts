/** Removes posts that nobody lists, that have no counts and at which nothing waits. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropEmptyPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ limit: integer() }),
  row: z.object({ dropped: z.number() }),
});
