/** How far the last look at old acts has come: reads it, and writes it where a key is given. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const retainedTo = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string().nullable() }),
  row: z.object({ key: z.string().nullable() }),
});
