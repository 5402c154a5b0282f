/** Acts as relationships hold them, standing or taken back. */
import { z } from "zod";

const text = z.string().nullable().default(null);
const precision = z.enum(["second", "day", "unknown"]);

/** Numbers of imports; what an older release wrote does not name any, and is taken as said by import 0. */
export const importsRule = z.array(z.number()).default([0]);

/** What makes an act that act, by keys. */
const named = z.object({
  id: z.string(),
  fromKey: z.string(),
  toKey: text,
  post: text,
  topic: text,
  list: text,
  at: z.number(),
  of: text,
  act: text,
});

/** An act that stands. */
export const storedAct = named.extend({
  precision,
  source: z.string(),
  saidAt: z.number().nullable().default(null),
  fromAs: text,
  toAs: text,
  imports: importsRule,
  others: z.array(z.string()).nullable().default(null),
});
export type StoredAct = z.output<typeof storedAct>;

/** An act for writing: values by place, as half of a map's way to the server would be its words. */
export const actCells = (act: StoredAct) => [
  act.id,
  act.fromKey,
  act.toKey,
  act.post,
  act.at,
  act.precision,
  act.of,
  act.act,
  act.topic,
  act.list,
  act.source,
  act.saidAt,
  act.fromAs,
  act.toAs,
  act.imports,
  act.others,
];
export type ActCells = ReturnType<typeof actCells>;

/** One that was taken back, or will be once it turns up. */
export const takenBack = named.extend({
  kind: z.enum(["LIKE", "SHARE", "QUOTE", "REPLY", "MENTION", "LIST", "ENDORSE", "LINK"]),
  /** Statements that are over, as lines. */
  said: z.array(z.string()),
  undoings: z.array(z.string()),
});
export type TakenBack = z.output<typeof takenBack>;
