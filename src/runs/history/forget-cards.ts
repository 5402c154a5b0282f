/** Takes the score cards off the points of some runs; values and ledgers stay. At most 10,000 a call. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const forgetCards = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ runs: z.array(integer()) }),
  row: z.object({ forgotten: z.number() }),
});
