/** Removes acts of one kind that hold no more. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({}),
});
