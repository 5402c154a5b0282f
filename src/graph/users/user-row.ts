/** A person or brand as the graph holds it. */
import { z } from "zod";

export const userRow = z.object({
  slug: z.string(),
  name: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  /** Milliseconds. */
  updatedAt: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
});

export type UserRow = z.output<typeof userRow>;
