/** The likes and shares that go or come back together with their post. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const likesByPost = defineQuery({
  url: import.meta.url,
  mode: "read",
  /** Post keys. */
  params: z.object({ posts: z.array(z.string()) }),
  row: z.object({ id: z.string(), kind: z.enum(["LIKE", "SHARE"]) }),
});
