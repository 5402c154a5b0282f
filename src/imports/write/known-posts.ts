/** Which of these posts are nodes, and whose they are where that is known. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const knownPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), owner: z.string().nullable() }),
});
