/** How much was ever taken back; where nothing was, nothing more is asked. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const countUndoings = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ unfollowed: z.number(), takenBack: z.number(), gone: z.number() }),
});
