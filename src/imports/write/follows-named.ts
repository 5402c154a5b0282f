/** Follows of an account, in both directions and those that ended too, in which a file named somebody by a handle. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const followsNamed = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    key: z.string(),
    /** All of them: the account is the handle itself. */ all: z.boolean(),
    handle: z.string(),
    /** The handle as JSON text, as lines have it. */ quoted: z.string(),
  }),
  row: z.object({ from: z.string(), to: z.string() }),
});
