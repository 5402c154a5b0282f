/** How many followers the accounts that each account follows have, added up, in a unit of its own (the factor is in whole-graph.ts). */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const crowd = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: packedValues,
});
