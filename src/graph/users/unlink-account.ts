/** Unlinks an account from a user by hand, whatever imports say of it, now or later; no row where it is not linked. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const unlinkAccount = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    slug: z.string(),
    key: z.string(),
    /** The decision, and how such lines begin (hand-mark.ts). */
    mark: z.string(),
    hand: z.string(),
  }),
  row: z.object({ slug: z.string() }),
});
