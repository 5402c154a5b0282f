/** Turns acts of one kind back into acts on posts of unknown owner. */
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
