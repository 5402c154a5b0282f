/** Accounts that nobody owns and of which a network has verified that they are the same owner's as one of a user's. */
import { z } from "zod";
import { defineQuery, integer } from "../query.ts";

const row = z.object({
  key: z.string(),
  /** The user's account that it is verified to go with. */
  own: z.string(),
  /** True where the network of `own` says so, else that of `key`. */
  isSaidByOwn: z.boolean(),
});
export type VerifiedRow = z.output<typeof row>;

export const verifiedOthers = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    slug: z.string(),
    /** How lines of decisions begin (hand-mark.ts): what was unlinked by hand is not suggested again. */
    hand: z.string(),
    limit: integer(),
  }),
  row,
});
