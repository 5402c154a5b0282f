/** Whose the posts are, as earlier acts on them tell. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const ownersByActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), owner: z.string() }),
});
