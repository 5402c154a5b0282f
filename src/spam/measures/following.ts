/** How many accounts each account follows. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const following = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: packedValues,
});
