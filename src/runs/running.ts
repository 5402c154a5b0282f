/** Runs that say they are under way, alive or not. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const running = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ number: z.number(), owner: z.string().nullable(), heartbeatAt: z.number().nullable() }),
});
