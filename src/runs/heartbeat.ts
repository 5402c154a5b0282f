/** Says that a run is alive and how far it is; no row where it is no longer this process's to go on with. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const heartbeat = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    number: integer(),
    owner: z.string(),
    now: integer(),
    step: z.string(),
    done: integer(),
    total: integer(),
  }),
  row: z.object({ number: z.number() }),
});
