/** Drops the projection of mutual follows; nothing happens where there is none. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const dropMutual = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ name: z.string() }),
  row: z.object({ name: z.string() }),
});
