/**
 * A scorecard: which signals count toward one kind of spam, from which base, and how much one fact may weigh. `shell` is the
 * fake follower: an account made to be counted, that follows many and is nobody's acquaintance.
 */
import type { Group, Signal } from "./signal.ts";
import { signals } from "./signals/index.ts";

export interface Scorecard {
  readonly name: string;
  readonly title: string;
  readonly signals: readonly Signal[];
  /** Log-odds of an account without any evidence, at the base rate below. */
  readonly intercept: number;
  /** Share of spam among the accounts that the points were measured on, 0..1. */
  readonly baseRate: number;
  /** The most that a group of signals may add or take, points. */
  readonly caps: Readonly<Record<Group, number>>;
  /** Groups that never make an account suspicious by themselves. */
  readonly weak: readonly Group[];
}

/** Half of the accounts of "Fame for Sale" are fakes; the points are log-odds ratios, so the base adds nothing of its own. */
const BALANCED = 0.5;

export const shell: Scorecard = {
  name: "shell",
  title: "Fake follower",
  signals,
  intercept: 0,
  baseRate: BALANCED,
  caps: { ratio: 3, audience: 3, reciprocity: 3, trust: 3, silence: 3, profile: 1, age: 1 },
  weak: ["profile", "age"],
};
