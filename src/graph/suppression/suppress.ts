/** Puts keyed hashes on the suppression list. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const suppress = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ hashes: z.array(z.string()) }),
  row: z.object({ suppressed: z.number() }),
});
