/** What an account has that a file said by a handle: posts, owners, verified same owners, counts. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export const belongings = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ key: z.string(), quoted: z.string() }),
  row: z.object({
    type: z.enum(["POSTED", "OWNS", "NOT_OWNS", "SAME_OWNER", "STATED"]),
    out: z.boolean(),
    other: z.string(),
    claims: z.array(z.string()),
    observedAt: z.number().nullable(),
    windowDays: z.number().nullable(),
  }),
});
