/** Removes accounts of which nothing is said any more, and their past scores. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropEmptyAccounts = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ limit: integer() }),
  row: z.object({ dropped: z.number() }),
});
