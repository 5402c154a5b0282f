/** Acts of one kind on these posts whose files did not say whose the posts are, where they stand at another account. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const untoldByPost = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ rows: z.array(z.object({ post: z.string(), to: z.string() })) }),
  row: z.object({ id: z.string(), from: z.string(), to: z.string() }),
});
