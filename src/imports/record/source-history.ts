/** When the sources of an import were imported, oldest first. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const sourceHistory = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer() }),
  row: z.object({ id: z.string(), times: z.array(z.number()) }),
});
