/** Whom a link is for; nobody once they are erased. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const linkById = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ usedAt: z.number().nullable(), key: z.string().nullable(), slug: z.string().nullable() }),
});
