/** Notes that the cards of old runs have been gone through. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const settleRuns = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ runs: z.array(integer()) }),
  row: z.object({ settled: z.number() }),
});
