/** Ends a link. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const useLink = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ id: z.string(), now: z.number() }),
  row: z.object({ usedAt: z.number() }),
});
