/** Writes what is known about sources only once their import is done. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const settleSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    rows: z.array(z.object({ id: z.string(), expectedIntervalMs: z.number() })),
    number: integer(),
    /** Milliseconds. */
    undatedAt: z.number(),
  }),
  row: z.object({}),
});
