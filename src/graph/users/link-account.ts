/**
 * Links an account to a user by hand, which stands above what imports say; answers who has it instead, and then changes
 * nothing. No row where the graph lacks one of the two. A second time is the same.
 */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const linkAccount = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    slug: z.string(),
    key: z.string(),
    /** The decision, and how such lines begin (hand-mark.ts). */
    mark: z.string(),
    hand: z.string(),
  }),
  row: z.object({ owner: z.string().nullable() }),
});
