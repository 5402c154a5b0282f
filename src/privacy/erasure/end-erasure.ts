/** Deletes the erased themselves and closes the receipt. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const endErasure = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ id: z.string(), at: z.number() }),
  row: z.object({ ended: z.number() }),
});
