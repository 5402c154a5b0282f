/**
 * Moves labels, contests and opt-out links from an account known only by a handle to the account that the handle turned out to
 * be.
 */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const moveDecisions = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), to: z.string() }),
  row: z.object({}),
});
