/** A run as readers see it. */
import { z } from "zod";

const maybe = z.number().nullable();

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
  step: z.string().nullable(),
  done: maybe,
  total: maybe,
  message: z.string().nullable(),
});

export type RunRow = z.output<typeof runRow>;
