/** How many contests wait for a decision. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const openContests = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ open: z.number() }),
});
