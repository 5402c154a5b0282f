/** What a group of accounts that act as one is, and what is needed to find them. */
import type { GroupMeasures } from "../measures.ts";

/** Follows by the account followed: those of position n stand from `from[n]` to `to[n]`. */
export interface FollowLists {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position of the follower. */
  readonly source: Int32Array;
  /** Milliseconds; 0 unknown; infinite where it is unknown and waits for the clock of the account followed. */
  readonly since: Float64Array;
}

/** Whether it is known when a follow began. */
export const isDated = (since: number): boolean => since > 0 && since < Number.POSITIVE_INFINITY;

export interface GroupFacts {
  readonly follows: FollowLists;
  /** Accounts that each account follows and is followed by, seen in the graph. */
  readonly following: Float64Array;
  readonly followers: Float64Array;
  /** When each account was created, milliseconds; null unknown. */
  readonly createdAt: (position: number) => number | null;
}

export const groupKinds = ["TWINS", "BLOCK", "LOCKSTEP", "BURST", "COHORT"] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface SpamGroup {
  readonly kind: GroupKind;
  /** Position of the account they came to, where it is one. */
  readonly target: number | null;
  /** Positions, ascending. */
  readonly members: readonly number[];
  /** One fact in plain words, the number first. */
  readonly sentence: string;
}

/** Which measure a kind of group is. */
export const measureOf: Readonly<Record<GroupKind, keyof GroupMeasures>> = {
  TWINS: "twins",
  BLOCK: "block",
  LOCKSTEP: "lockstep",
  BURST: "burst",
  COHORT: "cohort",
};
