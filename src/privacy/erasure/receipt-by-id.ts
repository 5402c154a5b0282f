/** The receipt of an erasure: when, by which role, how much of each sort; never of whom. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

const receipt = z.object({
  id: z.string(),
  /** Milliseconds. */
  at: z.number(),
  /** Null while it is under way. */
  doneAt: z.number().nullable(),
  of: z.enum(["ACCOUNT", "USER"]),
  why: z.enum(["ERASED", "OPTED_OUT"]),
  by: z.string(),
  accounts: z.number(),
  users: z.number(),
  follows: z.number(),
  interactions: z.number(),
  posts: z.number(),
  counts: z.number(),
  handles: z.number(),
  /** Labels and contests. */
  decisions: z.number(),
  sources: z.number(),
  /** Past scores. */
  points: z.number(),
});
export type Receipt = z.output<typeof receipt>;

export const receiptById = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ receipt }),
});
