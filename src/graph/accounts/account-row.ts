/** An account as the graph holds it, without what a run writes; null means that no file said. */
import { z } from "zod";
import { networkIds } from "../../words.ts";

const text = z.string().nullable();
const flag = z.boolean().nullable();
const time = z.number().nullable();

export const accountRow = z.object({
  key: z.string(),
  network: z.enum(networkIds),
  nativeId: text,
  handle: text,
  name: text,
  /** Milliseconds, like the other times. */
  createdAt: time,
  verified: flag,
  protected: flag,
  updatedAt: time,
  /** The run whose quality bands stand on the follows of this account; null where none were written. */
  bandsRun: time,
});

export type AccountRow = z.output<typeof accountRow>;
