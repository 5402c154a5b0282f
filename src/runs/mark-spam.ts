/** Marks accounts as judged spam in this slot, or takes the mark away: what the projection for standing filters by. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const markSpam = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ keys: z.array(z.string()), spam: z.boolean() }),
  row: z.object({ marked: z.number() }),
});
