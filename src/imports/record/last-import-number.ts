/** The newest import's number; no row where there is none. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const lastImportNumber = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ number: z.number() }),
});
