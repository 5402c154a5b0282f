/** Takes keyed hashes off the suppression list. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const unsuppress = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ hashes: z.array(z.string()) }),
  row: z.object({ lifted: z.number() }),
});
