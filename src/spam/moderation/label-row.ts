/** The shapes of a moderator's label and of a contest, as the graph holds them. */
import { z } from "zod";
import { qualities } from "../../words.ts";

export const labelRow = z.object({
  id: z.string(),
  /** How many labels the account had with it. */
  version: z.number(),
  quality: z.enum(qualities),
  /** What readers saw before. */
  before: z.enum(qualities),
  reason: z.string(),
  /** Role of who decided, never a name. */
  by: z.string(),
  /** Milliseconds. */
  at: z.number(),
});
export type LabelRow = z.output<typeof labelRow>;

export const contestStatuses = ["OPEN", "UPHELD", "OVERTURNED"] as const;

export const contestRow = z.object({
  id: z.string(),
  /** Key of the account. */
  key: z.string(),
  status: z.enum(contestStatuses),
  /** The quality that was contested. */
  quality: z.enum(qualities),
  reason: z.string(),
  /** Milliseconds. */
  openedAt: z.number(),
  /** Labels of the account by now: what a decision must name. */
  version: z.number(),
  /** The label that decided it; null while it is open. */
  decision: labelRow.nullable(),
});
export type ContestRow = z.output<typeof contestRow>;
