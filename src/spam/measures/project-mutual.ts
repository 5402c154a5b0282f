/** Projects mutual follows as `<name>-mutual`: the paths along which trust and labels spread. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const projectMutual = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ name: z.string(), threads: integer() }),
  row: z.object({ relationships: z.number() }),
});
