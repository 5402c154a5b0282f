/** Posts of which no file says whose they are itself, though they stand at an account. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const untoldPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ post: z.string() }),
});
