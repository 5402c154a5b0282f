/** Deletes what is kept of the deleted posts and acts of erased people. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropGoneBySource = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ quoted: z.array(z.string()) }),
  row: z.object({ dropped: z.number() }),
});
