/** What a batch speaks of: its acts, the accounts it names and the posts with their owners, each with the time spoken of. */
import { type AccountRef, isPost, type PostRef } from "../../networks/activity.ts";
import type { ActFact, Facts } from "../facts.ts";
import { postKey } from "../identity.ts";
import type { BatchContext } from "./batch-context.ts";
import type { KeyOf, Named } from "./resolve-accounts.ts";

/** Acts and those taken back, each with the time it speaks of. */
export function* actsIn(facts: Facts, saidAt: number): Iterable<{ act: ActFact; at: number }> {
  for (const act of facts.acts) yield { act, at: timeOf(act, saidAt) };
  for (const undone of facts.undoneActs) yield { act: undone.act, at: timeOf(undone, saidAt) };
}

/** When an act or follow speaks of: its own time, else the clock of the file. */
export const timeOf = ({ at, of = "event" }: { at: number; of?: string | null }, saidAt: number): number =>
  at === 0 || of === "object" ? saidAt : at;

/** Every account that the batch names, with what it says of its profile. */
export function* accountsIn(facts: Facts, saidAt: number): Iterable<Named> {
  for (const follows of [facts.follows, facts.unfollows]) {
    for (const follow of follows) {
      const at = timeOf(follow, saidAt);
      yield { ref: follow.from, at };
      yield { ref: follow.to, at };
    }
  }
  for (const { act, at } of actsIn(facts, saidAt)) {
    yield { ref: act.from, at };
    if (act.to) yield { ref: act.to, at };
    if (act.post?.owner) yield { ref: act.post.owner, at };
  }
  for (const { owner, at } of facts.posts) yield { ref: owner, at: at ?? saidAt };
  for (const { of, observedAt: at } of facts.metrics) {
    if (!isPost(of)) yield { ref: of, at };
    else if (of.owner) yield { ref: of.owner, at };
  }
  for (const { account, properties, sameOwner } of facts.profiles) {
    const known = Object.entries(properties).filter(
      (entry): entry is [string, number | boolean | "page"] => entry[1] !== undefined,
    );
    const profile = known.length > 0 ? { profile: Object.fromEntries(known) } : {};
    yield { ref: account, at: saidAt, ...profile };
    for (const ref of sameOwner) yield { ref, at: saidAt };
  }
  for (const { account } of facts.owns) yield { ref: account, at: saidAt };
}

/** Every post of the batch with the owner that the batch names. */
export function postClaims(facts: Facts, keyOf: KeyOf, { saidAt }: BatchContext): Map<string, string | null> {
  const claims = new Map<string, string | null>();
  const add = (post: PostRef, owner: AccountRef | null | undefined, at: number): void => {
    const key = postKey(post);
    if (owner) claims.set(key, keyOf(owner, at));
    else if (!claims.has(key)) claims.set(key, null);
  };
  for (const { act, at } of actsIn(facts, saidAt)) if (act.post) add(act.post, act.to ?? act.post.owner, at);
  for (const { of, observedAt } of facts.metrics) if (isPost(of)) add(of, of.owner, observedAt);
  for (const { post, owner, at } of facts.posts) add(post, owner, at ?? saidAt);
  return claims;
}
