/** Posts that are linked to an account although no file itself says whose they are. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const untoldPosts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ post: z.string() }),
});
