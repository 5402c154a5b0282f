/** A run as readers see it. */
import { z } from "zod";

const maybe = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

export const runRow = z.object({
  number: z.number(),
  status: z.enum(["RUNNING", "PUBLISHED", "FAILED"]),
  model: z.string(),
  /** Milliseconds, like the other times. */
  startedAt: z.number(),
  finishedAt: maybe,
  publishedAt: maybe,
  accounts: maybe,
  users: maybe,
  step: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  done: maybe,
  total: maybe,
  message: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

export type RunRow = z.output<typeof runRow>;
