/** Which of these follows have ended at some time. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const endedFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ rows: z.array(z.object({ to: z.string(), from: z.array(z.string()) })) }),
  row: z.object({ to: z.string(), from: z.string() }),
});
