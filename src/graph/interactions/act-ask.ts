/** What is asked about the acts of one account; several are answered by one call, each with limits of its own. */
import { z } from "zod";

export const actAsk = z.object({
  /** Comes back with the rows. */
  id: z.string(),
  key: z.string(),
  /** Keys of the only actors wanted, where acts received are asked for; null: everybody. */
  from: z.array(z.string()).nullable(),
  /** Milliseconds, included; null: from the first on. */
  after: z.number().nullable(),
  /** Milliseconds, not included; null: to the last. */
  until: z.number().nullable(),
  /** Only acts received that later imports than this one said first; null: all. */
  learned: z.number().nullable(),
});

export type ActAsk = z.output<typeof actAsk>;
