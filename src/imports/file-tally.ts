/** Counts what happens to the records of one file. Its state goes to the graph with each batch and comes back on resumption. */
import { z } from "zod";

/** Row numbers kept for a reason, different reasons, and unknown field names kept for a file. */
const MOST_PLACES = 5;
const MOST_REASONS = 50;
const MOST_FIELDS = 100;
const OTHER = "other reasons";

const reasonRule = z.object({ reason: z.string(), count: z.number(), places: z.array(z.number()) });

/** The stored form of a tally. */
export const tallyRule = z.object({
  /** Items of the importer that are acknowledged. */
  done: z.number(),
  read: z.number(),
  accepted: z.number(),
  skipped: z.number(),
  duplicates: z.number(),
  kept: z.record(z.string(), z.number()),
  reasons: z.array(reasonRule),
  unknownFields: z.array(z.string()),
  from: z.number().nullable(),
  to: z.number().nullable(),
});
export type TallyState = z.output<typeof tallyRule>;

const newTally: TallyState = {
  done: 0,
  read: 0,
  accepted: 0,
  skipped: 0,
  duplicates: 0,
  kept: {},
  reasons: [],
  unknownFields: [],
  from: null,
  to: null,
};

export function createTally(start: TallyState = newTally) {
  const { reasons: _reasons, unknownFields: _fields, kept: _kept, ...counts } = start;
  const kept: Record<string, number> = { ...start.kept };
  const reasons = new Map(
    start.reasons.map((reason) => [reason.reason, { ...reason, places: [...reason.places] }]),
  );
  const fields = new Set(start.unknownFields);
  return {
    get read(): number {
      return counts.read;
    },
    /** An item was consumed, whatever it was. */
    step(): void {
      counts.done++;
    },
    accept(words: readonly string[], times: readonly number[]): void {
      counts.read++;
      counts.accepted++;
      for (const word of words) kept[word] = (kept[word] ?? 0) + 1;
      for (const at of times) {
        if (at === 0) continue;
        counts.from = counts.from === null ? at : Math.min(counts.from, at);
        counts.to = counts.to === null ? at : Math.max(counts.to, at);
      }
    },
    skip(reason: string, place: number): void {
      counts.read++;
      counts.skipped++;
      const name = reasons.has(reason) || reasons.size < MOST_REASONS ? reason : OTHER;
      const held = reasons.get(name) ?? { reason: name, count: 0, places: [] };
      held.count++;
      if (held.places.length < MOST_PLACES) held.places.push(place);
      reasons.set(name, held);
    },
    unknownField(field: string): void {
      if (fields.size < MOST_FIELDS) fields.add(field);
    },
    state(): TallyState {
      return {
        ...counts,
        kept: { ...kept },
        reasons: [...reasons.values()].map((reason) => ({ ...reason, places: [...reason.places] })),
        unknownFields: [...fields],
      };
    },
  };
}

export type Tally = ReturnType<typeof createTally>;
