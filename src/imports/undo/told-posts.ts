/** Which of these posts have an owner that some file names: by listing or counting the post, or with an act on it. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const toldPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ posts: z.array(z.string()) }),
  row: z.object({ post: z.string() }),
});
