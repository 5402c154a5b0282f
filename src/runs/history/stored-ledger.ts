/** A ledger as it stands in the graph: JSON without names, as a run writes one for everything whose score moved. */
import { z } from "zod";
import { causeKinds } from "../../scoring/causes.ts";
import { factorNames } from "../../scoring/factor.ts";
import type { Ledger } from "../ledger/ledger-of-thing.ts";

const shape = z.tuple([
  z.number(), // run before
  z.number(), // value before
  // cause, network, factor, points
  z.array(z.tuple([z.enum(causeKinds), z.string().nullable(), z.enum(factorNames).nullable(), z.number()])),
  // cause, network, count, left
  z.array(z.tuple([z.enum(causeKinds), z.string(), z.number(), z.number()])),
]);

/** The JSON text of a ledger. */
export function packLedger({ from, lines, notes }: Ledger): string {
  return JSON.stringify([
    from.run,
    from.value,
    lines.map(({ cause, network, factor, points }) => [cause, network, factor, points]),
    notes.map(({ cause, network, count, left }) => [cause, network, count, left]),
  ]);
}

/** The ledger in a JSON text that `packLedger` wrote. */
export function unpackLedger(text: string): Ledger {
  const [run, value, lines, notes] = shape.parse(JSON.parse(text));
  return {
    from: { run, value },
    lines: lines.map(([cause, network, factor, points]) => ({ cause, network, factor, points })),
    notes: notes.map(([cause, network, count, left]) => ({ cause, network, count, left })),
  };
}
