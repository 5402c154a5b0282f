/** Which accounts have these handles, on their networks. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const accountsByHandle = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ handles: z.array(z.object({ network: z.string(), handleKey: z.string() })) }),
  row: z.object({ network: z.string(), handleKey: z.string(), key: z.string() }),
});
