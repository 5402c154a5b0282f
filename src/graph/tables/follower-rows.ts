/** The followers of an account as a table, streamed, each with how real it looks. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const followerRows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ key: z.string(), run: z.number() }),
  row: z.object({
    key: z.string(),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    /** Milliseconds; 0 where nobody said. */
    since: z.number().nullable(),
    precision: z.string().nullable(),
    quality: z.string().nullable(),
    score: z.number().nullable(),
    verified: z.boolean(),
  }),
});
