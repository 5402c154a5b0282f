/** How much of the labels at `seeds` reaches each account over mutual follows, six steps at most. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const labelReach = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string(), seeds: z.array(integer()), threads: integer() }),
  row: packedValues,
});
