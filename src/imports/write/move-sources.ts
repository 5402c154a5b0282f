/** Sources whose archives were said to be a handle's go to the account that has the handle. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const moveSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), handle: z.string(), to: z.string() }),
  row: z.object({}),
});
