/** Whose the posts are, as far as earlier acts on them say. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const ownersByActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), owner: z.string() }),
});
