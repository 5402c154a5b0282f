/** How many mutual follows each account has, on the projection of them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const mutualFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: packedValues,
});
