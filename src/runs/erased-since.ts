/** When the run shown was made, where somebody was erased since; no row where nobody was. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const erasedSince = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ startedAt: z.number(), publishedAt: z.number() }),
});
