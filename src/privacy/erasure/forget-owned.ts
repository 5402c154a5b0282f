/** Removes erased accounts from what is derived about a user who keeps others. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const forgetOwned = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ slug: z.string(), keys: z.array(z.string()) }),
  row: z.object({ slug: z.string() }),
});
