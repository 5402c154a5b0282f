/** How much trust reaches each account along follows from verified and curated ones: personalised PageRank (TrustRank). */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const trust = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string(), seeds: z.array(integer()), threads: integer() }),
  row: packedValues,
});
