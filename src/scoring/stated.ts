/**
 * What a network states but nobody here has seen. A count never becomes actors: the part of it that is not observed counts
 * at a constant, times the share of real people among those of the account that were seen and judged.
 */
import type { Quality } from "../words.ts";
import type { AccountInputs, ObservedActors, StatedCounts } from "./inputs.ts";
import type { Rules } from "./rules.ts";

/** The counts of an account of which no network states any. */
export const noneStated: StatedCounts = {
  followers: null,
  following: null,
  posts: null,
  listed: null,
  likesReceived: null,
  sharesReceived: null,
  repliesReceived: null,
  mentionsReceived: null,
  endorsementsReceived: null,
  linksReceived: null,
  views: null,
  windowDays: null,
};

/** A count that is the number of acts received; the window or lifetime of `windowDays` applies to it. */
export type ReceivedCount = "likesReceived" | "sharesReceived" | "repliesReceived" | "mentionsReceived";

/** The share of real people assumed among the unseen: `(0.9 k + AUTHENTIC) / (k + AUTHENTIC + SUSPICIOUS + SPAM)`. */
export function realShare(observed: Readonly<Record<Quality, number>>, rules: Rules): number {
  const k = rules.shareStrength;
  const judged = observed.AUTHENTIC + observed.SUSPICIOUS + observed.SPAM;
  return (rules.assumedShare * k + observed.AUTHENTIC) / (k + judged);
}

/** All observed actors, own accounts included: they, too, are in the network's count. */
export function observedTotal(observed: ObservedActors): number {
  return (
    observed.AUTHENTIC + observed.SUSPICIOUS + observed.SPAM + observed.INSUFFICIENT_EVIDENCE + observed.SELF
  );
}

/** The age of an account in days: as known, else guessed from its posts, else the model's assumption. */
function assumedAge(account: AccountInputs, rules: Rules): number {
  if (account.ageDays !== null) return account.ageDays;
  if (account.stated.posts !== null) return account.stated.posts / rules.assumedPostsPerDay;
  return rules.assumedAgeDays;
}

/**
 * Stated acts as they count: those of a stated window as they are, lifetime ones as the part that an even pace puts into
 * the window (never more than all of them). Null where the network says nothing.
 */
export function statedInWindow(account: AccountInputs, count: ReceivedCount, rules: Rules): number | null {
  const stated = account.stated[count];
  if (stated === null || account.stated.windowDays !== null) return stated;
  return stated * Math.min(1, rules.windowDays / Math.max(assumedAge(account, rules), 1));
}

/** The unseen part of a stated count: `max(0, stated - observed)`. */
export function unseen(stated: number | null, observed: ObservedActors): number {
  return stated === null ? 0 : Math.max(0, stated - observedTotal(observed));
}

/** A stated count summed over accounts; null where no account states it. */
export function statedTotal(accounts: readonly AccountInputs[], count: keyof StatedCounts): number | null {
  let sum: number | null = null;
  for (const { stated } of accounts) {
    const value = stated[count];
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
