/** What is held of a user besides the accounts: the user, then all past scores. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const userPart = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slug: z.string() }),
  row: z.object({ part: z.record(z.string(), z.unknown()) }),
});
