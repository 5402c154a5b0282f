/** Acts of one kind wait at their posts again. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const returnActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ id: z.string(), post: z.string(), network: z.string(), nativeId: z.string() })),
  }),
  row: z.object({}),
});
