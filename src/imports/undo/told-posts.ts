/** Which of these posts a file says whose they are: where it lists or counts them, or with an act on them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const toldPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ posts: z.array(z.string()) }),
  row: z.object({ post: z.string() }),
});
