/** The contract of a factor: one measured reason for a score. Add one by copying `factors/amplification.ts` and adding a line to `factors/index.ts`. */
import type { NetworkInputs } from "./inputs.ts";

export const factorNames = [
  "AUDIENCE",
  "RECOGNITION",
  "AMPLIFICATION",
  "CONVERSATION",
  "APPRECIATION",
  "STANDING",
] as const;
export type FactorName = (typeof factorNames)[number];

/** Three nested measures of the same thing: everything, without one's own accounts, and without spam (`net <= gross - self`). */
export interface Measure {
  readonly gross: number;
  readonly self: number;
  readonly net: number;
}

export interface Factor {
  readonly name: FactorName;
  readonly title: string;
  /** The question it answers, ending in a question mark. */
  readonly question: string;
  readonly unit: string;
  /** The formula in words. */
  readonly formula: string;
  readonly source: string;
  readonly weight: number;
  measure(inputs: NetworkInputs): Measure;
  /** Concave and increasing with curve(0) = 0: factor units before the weight. */
  curve(measure: number): number;
  /** One fact in plain words, the number and its unit first. */
  sentence(inputs: NetworkInputs, measure: Measure): string;
}
