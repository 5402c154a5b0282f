/** Ends the waiting of posts whose owner has become known. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const settlePosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.object({ key: z.string(), owner: z.string() })) }),
  row: z.object({}),
});
