/** How much trust reaches each account over mutual follows from trusted ones (SybilRank), before it is divided by their number. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const mutualTrust = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string(), seeds: z.array(integer()), threads: integer() }),
  row: packedValues,
});
