/** Deletes the sources that were archives of the erased. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ sources: z.array(z.string()) }),
  row: z.object({ dropped: z.number() }),
});
