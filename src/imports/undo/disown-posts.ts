/** Takes posts from the accounts they are linked to, where no file says any more whose they are. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const disownPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ posts: z.array(z.string()) }),
  row: z.object({}),
});
