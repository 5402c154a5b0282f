/** Removes relationships of a twin that have been written anew under the right key. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropTwinLinks = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ twin: z.string(), links: z.array(z.string()) }),
  row: z.object({}),
});
