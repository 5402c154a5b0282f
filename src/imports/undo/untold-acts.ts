/** Acts of one kind on posts that are kept as acts toward accounts although no file itself says whose the posts are. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const untoldActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ id: z.string(), post: z.string() }),
});
