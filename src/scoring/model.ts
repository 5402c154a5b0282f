/** The shape of a model version; the versions themselves are in `models/`. */
import type { Curve } from "./curve.ts";
import type { Factor } from "./factor.ts";
import type { Rules } from "./rules.ts";

export interface HalfLife {
  /** What ages, in words. */
  readonly what: string;
  /** Days; null where it does not age. */
  readonly days: number | null;
}

export interface Model {
  readonly version: string;
  readonly factors: readonly Factor[];
  readonly rules: Rules;
  readonly curve: Curve;
  /** The value of no strength at all. */
  readonly floor: number;
  /** Points between the floor and the top. */
  readonly span: number;
  readonly halfLives: readonly HalfLife[];
  readonly measures: readonly string[];
  readonly doesNotMeasure: readonly string[];
  readonly mustNotBeUsedFor: readonly string[];
}
