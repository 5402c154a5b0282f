/** Marks that the seeds are being loaded, and gives the clock they are moved by: that of the first attempt. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const beginSeeding = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ /** Milliseconds. */ now: z.number() }),
  row: z.object({ now: z.number() }),
});
