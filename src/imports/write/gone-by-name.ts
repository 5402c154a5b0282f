/** What is known to be taken back under these native ids. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const goneByName = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ names: z.array(z.string()) }),
  row: z.object({ name: z.string(), undoings: z.array(z.string()) }),
});
