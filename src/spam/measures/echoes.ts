/** How many accounts mentioned, answered, quoted, shared, listed or endorsed each account, added up over the kinds. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { packedValues } from "./packed.ts";

export const echoes = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: packedValues,
});
