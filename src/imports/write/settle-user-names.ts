/** Writes what users are called. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const settleUserNames = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.object({ slug: z.string(), name: z.string() })) }),
  row: z.object({}),
});
