/** How many runs there were, failed ones too. */
import { z } from "zod";
import { defineQuery } from "./query.ts";

export const runCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ runs: z.number() }),
});
