/** Who, by role, labelled, decided and erased what and when; the newest first. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const auditPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Milliseconds. */
    before: z.number(),
    limit: integer(),
  }),
  row: z.object({
    at: z.number(),
    /** Role, never a name. */
    by: z.string(),
    did: z.enum(["labelled", "decided", "erased", "opted out"]),
    /** Key of the account, or the receipt of an erasure. */
    what: z.string(),
    detail: z.string(),
  }),
});
