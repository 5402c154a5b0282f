/** Acts of one kind of an account, in both directions and those taken back too, in which a file named somebody by a handle. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const actsNamed = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    key: z.string(),
    /** All of them: the account is the handle itself. */ all: z.boolean(),
    handle: z.string(),
    /** The handle as JSON text, as lines have it. */ quoted: z.string(),
  }),
  row: z.object({ id: z.string() }),
});
