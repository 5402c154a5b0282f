/** Writes what took posts, acts and follows back by native id: everything for each name at once. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const saveGone = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.object({ name: z.string(), undoings: z.array(z.string()) })) }),
  row: z.object({}),
});
