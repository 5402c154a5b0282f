/** A person or brand as the graph holds it. */
import { z } from "zod";

export const userRow = z.object({
  slug: z.string(),
  name: z.string().nullable(),
  /** Milliseconds. */
  updatedAt: z.number().nullable(),
});

export type UserRow = z.output<typeof userRow>;
