/** PageRank of each account (GDS scale: 0.15 without followers, not normalised). */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { packedValues } from "../spam/measures/packed.ts";

export const authority = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string(), threads: integer() }),
  row: packedValues,
});
