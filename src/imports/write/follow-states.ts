/** All that was said of some follows, and all that took them back. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { importsRule } from "./stored-act.ts";

const precision = z.enum(["second", "day", "unknown"]);
const text = z.string().nullable().default(null);

/** A follow as stored. */
const heldFollow = z.object({
  since: z.number(),
  precision,
  source: z.string(),
  act: text,
  saidAt: z.number().nullable().default(null),
  fromAs: text,
  toAs: text,
  imports: importsRule,
  others: z.array(z.string()).nullable().default(null),
});

export type HeldFollow = z.output<typeof heldFollow>;

export const followStates = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ pairs: z.array(z.object({ from: z.string(), to: z.string() })) }),
  row: z.object({
    from: z.string(),
    to: z.string(),
    held: heldFollow.nullable(),
    /** Statements that are over, as lines. */
    said: z.array(z.string()),
    undoings: z.array(z.string()),
  }),
});
