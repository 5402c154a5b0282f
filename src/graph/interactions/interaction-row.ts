/** One act in a page, with both ends. */
import { z } from "zod";
import { interactionKinds } from "../../words.ts";

const text = z.string().nullable();

export const interactionRow = z.object({
  /** Which of the asks it answers. */
  ask: z.string(),
  id: z.string(),
  kind: z.enum(interactionKinds),
  from: z.string(),
  /** Null where the owner of the post acted on is not known. */
  to: text,
  /** Milliseconds; 0 where nobody said. */
  at: z.number(),
  precision: z.enum(["second", "day", "unknown"]).catch("unknown"),
  of: z.enum(["event", "object", "export"]).nullable(),
  post: text,
  topic: text,
  list: text,
  source: text,
});

export type InteractionRow = z.output<typeof interactionRow>;
