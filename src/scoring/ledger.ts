/**
 * The ledger of a change: from stage to stage one cause changes the units, and the points of all stages are measured along
 * one straight path from the first to the last (`change-attribution.ts`), so that they sum to the change exactly.
 */
import type { CauseKind } from "./causes.ts";
import { changePoints } from "./change-attribution.ts";
import type { FactorName } from "./factor.ts";
import type { Model } from "./model.ts";
import { strengthsOf, type Units, valueOfUnits } from "./units.ts";

/** The units after one cause has had its way. */
export interface Stage {
  readonly cause: CauseKind;
  readonly units: Units;
}

export interface LedgerLine {
  readonly cause: CauseKind;
  /** Null for what concerns the whole score: MODEL and DRIFT. */
  readonly network: string | null;
  readonly factor: FactorName | null;
  /** Score points; those of all lines sum to the change. */
  readonly points: number;
}

/** Lines of every network and factor that a stage moved, in the order of the stages. */
export function ledgerOf(from: Units, stages: readonly Stage[], model: Model): LedgerLine[] {
  const changes: { cause: CauseKind; network: string; factor: FactorName; units: number }[] = [];
  let before = from;
  for (const { cause, units } of stages) {
    for (const network of new Set([...before.keys(), ...units.keys()])) {
      for (const { name: factor } of model.factors) {
        const moved = (units.get(network)?.get(factor) ?? 0) - (before.get(network)?.get(factor) ?? 0);
        if (moved !== 0) changes.push({ cause, network, factor, units: moved });
      }
    }
    before = units;
  }
  const points = changePoints(strengthsOf(from), strengthsOf(before), changes, model.span, model.curve);
  return changes.map(({ cause, network, factor }, n) => ({ cause, network, factor, points: points[n] ?? 0 }));
}

/** The line of a new model: the same last inputs under the old one and the new one. */
export function modelLine(last: number, under: Model, inputs: Units): LedgerLine {
  return { cause: "MODEL", network: null, factor: null, points: valueOfUnits(inputs, under) - last };
}

/** Lines of several ledgers as one: the points of the same cause, network and factor added up. */
export function mergeLines(lines: Iterable<LedgerLine>): LedgerLine[] {
  const merged = new Map<string, LedgerLine>();
  for (const line of lines) {
    const id = `${line.cause} ${line.network} ${line.factor}`;
    const known = merged.get(id);
    merged.set(id, known ? { ...known, points: known.points + line.points } : line);
  }
  return [...merged.values()];
}
