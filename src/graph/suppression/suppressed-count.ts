/** How many hashes the suppression list has; whoever has read the list sees by it that it has grown. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const suppressedCount = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ hashes: z.number() }),
});
