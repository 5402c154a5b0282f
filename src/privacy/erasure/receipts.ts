/** Receipts of erasures, the newest first: when, by which role, how much of each sort; never of whom. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const receipt = z.object({
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

export const receipts = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Milliseconds and id of the last one seen; Number.MAX_SAFE_INTEGER and "" for the first page. */
    at: z.number(),
    id: z.string(),
    /** Only the one with this id. */
    only: z.string().nullable(),
    limit: integer(),
  }),
  row: z.object({
    receipt,
    /** Number of the first run that had never seen them; null where none is published yet. */
    derivedGoneBy: z.number().nullable(),
  }),
});
