/** Moves up to `limit` posts from a twin to the account that it is; call until nothing moves. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const movePosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ twin: z.string(), key: z.string(), limit: integer() }),
  row: z.object({ moved: z.number() }),
});
