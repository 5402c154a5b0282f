/** What an erasure still has to delete, and the names by which it is known. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const erasedThings = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({
    elementId: z.string(),
    key: z.string().nullable(),
    slug: z.string().nullable(),
    network: z.string().nullable(),
    handle: z.string().nullable(),
    nativeId: z.string().nullable(),
    name: z.string().nullable(),
    aliases: z.array(z.string()),
    sources: z.array(z.string()),
  }),
});
