/** Leaves out what an activity says of people who must not come back, and keeps what it says of others. */
import type { AccountRef, PostRef } from "../networks/activity.ts";
import { isPost } from "../networks/activity.ts";
import type { ActFact, Facts } from "./facts.ts";
import type { Suppression } from "./suppression.ts";

export type Suppressed = Pick<Suppression, "isEmpty" | "hasAccount" | "hasUser">;

/** The reason in reports. */
export const SUPPRESSED = "of somebody who was erased or opted out";
export const PARTLY_SUPPRESSED = `records without what is ${SUPPRESSED}`;

/** Adds to `into` what may be kept of `facts`; returns how many facts were kept and left out. */
export function addWithoutSuppressed(
  facts: Facts,
  into: Facts,
  { hasAccount, hasUser }: Suppressed,
): { readonly kept: number; readonly left: number } {
  let kept = 0;
  let left = 0;
  const keep = <T>(list: readonly T[], to: T[], names: (fact: T) => boolean): void => {
    for (const fact of list) {
      if (names(fact)) left++;
      else kept += to.push(fact) > 0 ? 1 : 0;
    }
  };
  const isOf = (ref: AccountRef | PostRef): boolean =>
    isPost(ref) ? ref.owner !== undefined && hasAccount(ref.owner) : hasAccount(ref);
  const names = ({ from, to, post }: ActFact): boolean =>
    hasAccount(from) || (to !== null && hasAccount(to)) || (post !== null && isOf(post));
  const between = ({ from, to }: { readonly from: AccountRef; readonly to: AccountRef }): boolean =>
    hasAccount(from) || hasAccount(to);
  keep(facts.follows, into.follows, between);
  keep(facts.unfollows, into.unfollows, between);
  keep(facts.acts, into.acts, names);
  keep(facts.undoneActs, into.undoneActs, ({ act }) => names(act));
  keep(facts.undoneIds, into.undoneIds, () => false);
  keep(facts.posts, into.posts, ({ owner }) => hasAccount(owner));
  keep(facts.metrics, into.metrics, ({ of }) => isOf(of));
  keep(facts.owns, into.owns, ({ slug, account }) => hasUser(slug) || hasAccount(account));
  const profiles = facts.profiles.map((profile) => ({
    ...profile,
    sameOwner: profile.sameOwner.filter((ref) => !hasAccount(ref)),
  }));
  keep(profiles, into.profiles, ({ account }) => hasAccount(account));
  return { kept, left };
}
