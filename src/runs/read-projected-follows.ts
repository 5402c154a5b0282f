/** All follows as the run's projection holds them, packed: internal ids of both accounts and times, milliseconds (0 unknown). */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

const numbers = z.custom<readonly number[]>(Array.isArray);

export const readProjectedFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ graph: z.string() }),
  row: z.object({ targets: numbers, sources: numbers, since: numbers }),
});
