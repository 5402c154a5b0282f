/**
 * Everything the pure score function sees of one scored thing (an account, or a user with several accounts). Plain values:
 * no clock, no database. `age` is days before the network's clock, never negative.
 */
import type { InteractionKind, Quality, QualityCounts } from "../words.ts";

/** One act toward the scored thing. */
export interface Act {
  readonly kind: InteractionKind;
  /** Days before the clock; null when the act has no time. */
  readonly age: number | null;
  /** Acts of this engager toward other people on the same UTC day (selectivity). */
  readonly othersThatDay: number;
}

/** One distinct account that acted toward the scored thing, with all its acts inside the window and its undated ones. */
export interface Engager {
  readonly quality: Quality;
  /** 0..1, absolute (fixed per model version): how much attention the engager itself commands. */
  readonly standing: number;
  /** True for an account of the same user: counted in gross, removed by SELF_ENGAGEMENT. */
  readonly self: boolean;
  readonly acts: readonly Act[];
}

/** Distinct observed actors of one account by quality, the user's own other accounts apart in `SELF` (never in a quality). */
export interface ObservedActors extends QualityCounts {
  readonly SELF: number;
}

/** Counts that the network states about one account; null where it says nothing. Received ones cover `windowDays`, null = lifetime. */
export interface StatedCounts {
  readonly followers: number | null;
  readonly following: number | null;
  readonly posts: number | null;
  readonly listed: number | null;
  readonly likesReceived: number | null;
  readonly sharesReceived: number | null;
  readonly repliesReceived: number | null;
  readonly mentionsReceived: number | null;
  readonly endorsementsReceived: number | null;
  /** Pages that link to it. */
  readonly linksReceived: number | null;
  /** Views in 90 days. */
  readonly views: number | null;
  readonly windowDays: number | null;
}

/** Posts and the likes, shares and replies that they are known to have got, over the same time. */
export interface Responses {
  readonly posts: number;
  readonly received: number;
}

/** One account of the scored thing on one network, for what is never pooled: the stated remainder. */
export interface AccountInputs {
  readonly key: string;
  /** Days between creation and the clock; null when unknown. */
  readonly ageDays: number | null;
  readonly stated: StatedCounts;
  /** Posts of the window whose responses are known, and all those responses; null where none is. */
  readonly responses: Responses | null;
  /** Distinct observed followers of this account. */
  readonly followers: ObservedActors;
  /** Distinct observed engagers of this account by kind: of windowed kinds those inside the window and the undated ones. */
  readonly observed: Readonly<Record<InteractionKind, ObservedActors>>;
}

export interface NetworkInputs {
  readonly network: string;
  /** End of the window, milliseconds since 1970. */
  readonly clock: number;
  readonly status: "CURRENT" | "FROZEN";
  /** Days between the oldest dated fact known here and the clock; null when nothing is dated. */
  readonly daysOfData: number | null;
  readonly accounts: readonly AccountInputs[];
  /** Distinct observed followers by quality over the union of the accounts, own accounts apart in `selfFollowers`. */
  readonly followers: QualityCounts;
  readonly selfFollowers: number;
  /** Distinct engagers (own accounts marked `self`) over the union of the accounts. */
  readonly engagers: readonly Engager[];
  /** 0..1, absolute: the highest standing among the accounts, over the spam-discounted graph. */
  readonly standing: number;
}

export interface ScoreInputs {
  readonly networks: readonly NetworkInputs[];
}
