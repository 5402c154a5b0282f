/** Notes on an account that a handle is not its own from some time on. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const addSplit = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ key: z.string(), line: z.string() }),
  row: z.object({}),
});
