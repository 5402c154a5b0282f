/** Posts of which nobody says whose they are stand alone. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const disownPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ posts: z.array(z.string()) }),
  row: z.object({}),
});
