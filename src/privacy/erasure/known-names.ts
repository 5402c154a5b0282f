/** Every key and slug, to be compared with the suppression list. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const knownNames = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    key: z.string().nullable(),
    /** Whether nothing but its handle or name is known. */
    isSole: z.boolean(),
    slug: z.string().nullable(),
  }),
});
