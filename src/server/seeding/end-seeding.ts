/** Takes the mark away: the seeds are whole. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const endSeeding = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({}),
  row: z.object({ ended: z.number() }),
});
