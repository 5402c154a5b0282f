/** Notes that a run ended without publishing, and why. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const failRun = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ number: integer(), owner: z.string(), now: integer(), message: z.string() }),
  row: z.object({ number: z.number() }),
});
