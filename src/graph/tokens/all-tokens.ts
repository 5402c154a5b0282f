/** Every token that was made, also revoked ones, oldest first; nothing of their secrets. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const allTokens = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    /** Milliseconds, like `revokedAt`. */
    createdAt: z.number(),
    revokedAt: z.number().nullable(),
  }),
});
