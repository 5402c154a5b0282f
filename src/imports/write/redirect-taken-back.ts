/** Points acts toward a twin that were taken back at the account that it is, under the same ids. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const redirectTakenBack = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ ids: z.array(z.string()), twin: z.string(), key: z.string() }),
  row: z.object({}),
});
