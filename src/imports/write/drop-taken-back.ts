/** Forgets that acts were ever taken back. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropTakenBack = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({}),
});
