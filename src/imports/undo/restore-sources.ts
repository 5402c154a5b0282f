/** Writes sources as the other imports left them; one that no other import has goes. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const restoreSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    rows: z.array(z.object({ id: z.string(), values: z.record(z.string(), z.unknown()).nullable() })),
  }),
  row: z.object({}),
});
