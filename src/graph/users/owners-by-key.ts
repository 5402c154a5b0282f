/** The user who owns each account; no row where nobody does. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const ownersByKey = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), slug: z.string() }),
});
