/** One post in a page, with the newest counts that its network stated of it. */
import { z } from "zod";

const count = z.number().nullable();

export const postRow = z.object({
  /** The account whose page this is. */
  owner: z.string(),
  key: z.string(),
  nativeId: z.string().nullable(),
  /** Milliseconds; 0 where nobody said. */
  at: z.number(),
  stated: z
    .object({
      observedAt: count,
      likesReceived: count,
      sharesReceived: count,
      repliesReceived: count,
      mentionsReceived: count,
    })
    .nullable(),
});

export type PostRow = z.output<typeof postRow>;
