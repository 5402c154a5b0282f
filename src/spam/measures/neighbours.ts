/** How many accounts follow each account or are followed by it, each once; out + in - this is how many follows are mutual. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const neighbours = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: packedValues,
});
