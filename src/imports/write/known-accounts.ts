/** Which of these account keys the graph has. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const knownAccounts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string() }),
});
