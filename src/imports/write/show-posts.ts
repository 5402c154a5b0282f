/** Shows deleted posts again that are no longer deleted. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const showPosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({}),
});
