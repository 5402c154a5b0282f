/** A user with all its accounts. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";

export const personBySlug = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ slug: z.string() }),
  row: z.object({ slug: z.string().nullable(), keys: z.array(z.string()) }),
});
