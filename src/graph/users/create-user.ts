/** Creates a user by hand; where the slug is taken, tells whose it is and changes nothing. */
import { z } from "zod";
import { defineQuery, integer } from "../query.ts";

export const createUser = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    slug: z.string(),
    name: z.string(),
    /** Id of this call. */
    id: z.string(),
    /** Milliseconds. */
    now: integer(),
  }),
  row: z.object({ created: z.boolean(), /** Of the user who has the slug. */ name: z.string().nullable() }),
});
