/** Removes up to a thousand groups of a slot: those that the run before last left there. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const clearGroups = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ slot: integer() }),
  row: z.object({ cleared: z.number() }),
});
