/** Acts of one kind on posts, toward accounts, of which no file says itself whose the posts are. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const untoldActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ id: z.string(), post: z.string() }),
});
