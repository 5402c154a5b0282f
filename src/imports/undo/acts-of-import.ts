/** Acts of one kind of which an import said something, those taken back too. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const actsOfImport = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ number: integer(), /** How lines of this import begin. */ prefix: z.string() }),
  row: z.object({ id: z.string() }),
});
