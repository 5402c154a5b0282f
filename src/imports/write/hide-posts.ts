/** Hides deleted posts together with their counts; both come back if the deletion is undone. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const hidePosts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({}),
});
