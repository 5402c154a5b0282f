/** Removes an account of which nothing is said any more, and its past scores. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropEmptyAccount = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string() }),
  row: z.object({ dropped: z.boolean() }),
});
