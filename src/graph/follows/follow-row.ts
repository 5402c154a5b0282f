/** One follow in a page: the account at its other end, when it began and who says so. */
import { z } from "zod";

export const followRow = z.object({
  /** The account whose page this is. */
  key: z.string(),
  /** The account at the other end. */
  other: z.string(),
  /** Milliseconds; 0 where nobody said. */
  since: z.number(),
  precision: z.enum(["second", "day", "unknown"]).catch("unknown"),
  source: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

export type FollowRow = z.output<typeof followRow>;
