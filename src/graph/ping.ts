/** Asks the graph for a sign of life, for the readiness check. */
import { z } from "zod";
import { defineQuery } from "./query.ts";

export const ping = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ one: z.number() }),
});
