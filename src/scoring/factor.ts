/**
 * The contract of a factor: one measured reason for a score. Add one by copying `factors/amplification.ts`, naming it below
 * and adding a line to the newest of `models/`.
 */
import type { NetworkInputs } from "./inputs.ts";
import type { Rules } from "./rules.ts";

export const factorNames = [
  "AUDIENCE",
  "RECOGNITION",
  "AMPLIFICATION",
  "CONVERSATION",
  "APPRECIATION",
  "RESPONSE_PER_POST",
  "STANDING",
] as const;
export type FactorName = (typeof factorNames)[number];

/** What a factor adds to a score, and what it takes away again for spam and for the user's own accounts. */
export const contributionKinds = ["GROSS", "SPAM_DISCOUNT", "SELF_ENGAGEMENT"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** Three nested measures of the same thing, in the factor's unit: `gross >= withoutSelf >= net >= 0`. */
export interface Measure {
  /** Everything seen, spam and suspicious accounts counted like real ones. */
  readonly gross: number;
  /** `gross` without the user's own accounts. */
  readonly withoutSelf: number;
  /** What counts: `withoutSelf` with every actor at the weight of its quality. */
  readonly net: number;
}

/** How much a factor counts, and how soon its growth turns from linear to logarithmic; what a model version fixes. */
export interface Size {
  /** Factor units per unit of the curve. */
  readonly weight: number;
  /** The measure at which growth turns, in the factor's unit. */
  readonly scale: number;
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
  /** Factor units per unit of `curve`. */
  readonly weight: number;
  measure(inputs: NetworkInputs, rules: Rules): Measure;
  /** Concave and increasing with curve(0) = 0: factor units before the weight. */
  curve(measure: number): number;
  /** One fact in plain words about one kind of contribution, the number and its unit first. */
  sentence(kind: ContributionKind, inputs: NetworkInputs): string;
}
