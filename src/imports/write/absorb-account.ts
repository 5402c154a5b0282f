/** Ends a twin: one account stays, under its native id. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const absorbAccount = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ twin: z.string(), key: z.string() }),
  row: z.object({}),
});
