/** The shape of a spam verdict with its evidence, as a run stores it and the API serves it. */
import type { Quality } from "../words.ts";

/** One measured sign for or against an account being spam. Points are log-odds; FOR (points > 0) speaks for spam. */
export interface SpamEvidence {
  /** Id of the signal, e.g. `follow-ratio`. */
  readonly signal: string;
  readonly value: number;
  readonly threshold: number;
  readonly points: number;
  readonly direction: "FOR" | "AGAINST";
  /** Share of the model's reference accounts below this value, 0..1; null where the model has no baseline for it. */
  readonly baselinePercentile: number | null;
  readonly sentence: string;
}

/** `intercept + priorShift + sum(points) = logOdds`, exact to 1e-9. */
export interface SpamVerdict {
  readonly quality: Quality;
  /** 0..1. */
  readonly probability: number;
  readonly logOdds: number;
  readonly intercept: number;
  readonly prior: number;
  readonly priorShift: number;
  readonly scorecard: string;
  /** Share of the scorecard's signals that could be observed, 0..1. */
  readonly coverage: number;
  readonly evidence: readonly SpamEvidence[];
  /** The other scorecards, and how likely each finds it. */
  readonly others: readonly { readonly scorecard: string; readonly probability: number }[];
}
