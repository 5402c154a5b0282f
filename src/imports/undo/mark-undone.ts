/** Says that an import is undone, also to the run that knew it. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const markUndone = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ number: integer(), at: z.number() }),
  row: z.object({}),
});
