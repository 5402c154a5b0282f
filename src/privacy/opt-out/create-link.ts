/** Notes a link by which an account or user may opt out; no row where there is no such thing. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const createLink = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    id: z.string(),
    key: z.string().nullable(),
    slug: z.string().nullable(),
    /** Milliseconds. */
    now: z.number(),
    expiresAt: z.number(),
  }),
  row: z.object({ id: z.string() }),
});
