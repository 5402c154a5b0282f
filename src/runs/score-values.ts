/** The bare scores of some accounts and users in a run, cheap enough to be asked for every moment; no row where it knows none. */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";

export const scoreValues = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()), slugs: z.array(z.string()), run: integer() }),
  row: z.object({ key: z.string().nullable(), slug: z.string().nullable(), value: z.number() }),
});
