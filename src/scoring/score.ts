/** The shape of a score with its proof, as a run stores it and the API serves it. */
import type { ContributionKind, FactorName } from "./factor.ts";

/** The points one factor on one network adds to, or takes from, one score. */
export interface Contribution {
  readonly network: string;
  readonly factor: FactorName;
  readonly kind: ContributionKind;
  /** Factor units: what change attribution works on. `sum(units)` of a network is its strength. */
  readonly units: number;
  /** Score points; negative for the discounts. `1 + sum(points) = value`. */
  readonly points: number;
  /** What was measured, in `unit`. */
  readonly measured: number;
  readonly unit: string;
  /** One fact in plain words. */
  readonly sentence: string;
}

export const networkStatuses = ["CURRENT", "FROZEN", "NOT_COUNTED"] as const;
export const confidenceLevels = ["LOW", "MEDIUM", "HIGH"] as const;

export interface NetworkPart {
  readonly network: string;
  /** z_n in factor units. */
  readonly strength: number;
  /** Score points per factor unit here: the network's points are this times its strength, those of a contribution this times its units. */
  readonly perUnit: number;
  readonly points: number;
  /** Share of the points above the floor, 0..1. */
  readonly share: number;
  readonly status: (typeof networkStatuses)[number];
  /** The clock, milliseconds since 1970. */
  readonly asOf: number;
  readonly sentence: string;
}

/** A network with its points: stored ones are read back by this very product, to the last digit. */
export const withPoints = (part: Omit<NetworkPart, "points">): NetworkPart => ({
  ...part,
  points: part.perUnit * part.strength,
});

export interface Confidence {
  readonly level: (typeof confidenceLevels)[number];
  /** 0..1. */
  readonly value: number;
  readonly reasons: readonly string[];
}

export interface Score {
  /** 1..100, unrounded. */
  readonly value: number;
  readonly contributions: readonly Contribution[];
  readonly networks: readonly NetworkPart[];
  readonly confidence: Confidence;
}
